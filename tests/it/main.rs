//! Tests of the whole program: the shape of the house, the command line, real servers, killed processes.

#[cfg(test)]
mod abroad;
#[cfg(test)]
mod alarm;
#[cfg(test)]
mod answers;
#[cfg(test)]
mod arrows;
#[cfg(test)]
#[expect(
    clippy::arithmetic_side_effects,
    clippy::format_collect,
    clippy::format_push_string,
    clippy::too_many_lines,
    reason = "hostile mails are put together here, not read; a list of them is one list"
)]
mod attacks;
#[cfg(test)]
#[expect(
    clippy::arithmetic_side_effects,
    clippy::cast_precision_loss,
    reason = "it only counts, and prints milliseconds as seconds"
)]
mod bench;
#[cfg(test)]
mod contract;
#[cfg(test)]
mod corpus;
#[cfg(test)]
mod desk;
#[cfg(test)]
mod disk;
#[cfg(test)]
mod doors;
#[cfg(test)]
mod entered;
#[cfg(test)]
mod first_light;
#[cfg(test)]
#[expect(clippy::arithmetic_side_effects, reason = "it only counts")]
mod forms;
#[cfg(test)]
mod house;
#[cfg(test)]
#[expect(clippy::arithmetic_side_effects, reason = "it only counts")]
mod kill;
#[cfg(test)]
mod library;
#[cfg(test)]
#[expect(clippy::arithmetic_side_effects, reason = "it only counts")]
mod loops;
#[cfg(test)]
mod maildirs;
#[cfg(test)]
mod operator;
#[cfg(test)]
mod orders;
#[cfg(test)]
#[expect(clippy::arithmetic_side_effects, reason = "it only counts")]
mod pipe;
#[cfg(test)]
#[expect(clippy::arithmetic_side_effects, reason = "it only counts")]
mod poison;
#[cfg(test)]
mod protection;
#[cfg(test)]
mod retention;
#[cfg(test)]
mod scans;
#[cfg(test)]
mod servers;
#[cfg(test)]
mod smtp;
#[cfg(test)]
#[expect(clippy::arithmetic_side_effects, reason = "it only counts")]
mod soak;
#[cfg(test)]
#[expect(clippy::arithmetic_side_effects, reason = "hours are added to moments")]
mod time;
#[cfg(test)]
mod verbs;
#[cfg(test)]
mod worker;
