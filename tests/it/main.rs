//! Tests of the whole program: the shape of the house, the command line, real servers, killed processes.

#[cfg(test)]
mod answers;
#[cfg(test)]
mod arrows;
#[cfg(test)]
mod attacks;
#[cfg(test)]
mod contract;
#[cfg(test)]
mod corpus;
#[cfg(test)]
mod doors;
#[cfg(test)]
mod first_light;
#[cfg(test)]
mod house;
#[cfg(test)]
mod kill;
#[cfg(test)]
mod loops;
#[cfg(test)]
mod maildirs;
#[cfg(test)]
mod pipe;
#[cfg(test)]
mod poison;
#[cfg(test)]
mod protection;
#[cfg(test)]
mod scans;
#[cfg(test)]
mod servers;
#[cfg(test)]
mod soak;
#[cfg(test)]
mod time;
#[cfg(test)]
mod verbs;
#[cfg(test)]
mod worker;
