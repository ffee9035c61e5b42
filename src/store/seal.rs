//! To come: seal.
