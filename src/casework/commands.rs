//! To come: commands.
