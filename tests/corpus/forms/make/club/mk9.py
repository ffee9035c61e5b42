import lib, os, shutil, sys
lib.OUT='./b9'; shutil.rmtree(lib.OUT,ignore_errors=True); os.makedirs(lib.OUT)
import b9_ft, b9_forms
if '--noconv' not in sys.argv: b9_forms.go1()
b9_ft.go(); b9_forms.go2()
