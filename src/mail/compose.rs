//! To come: compose.
