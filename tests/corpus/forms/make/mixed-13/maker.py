import free, forms
