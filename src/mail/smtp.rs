//! To come: smtp.
