import sys; from lib import *; import lib
lib.setout('./b11')
import b11_ft, b11_forms
b11_ft.run(); b11_forms.text_forms(); b11_forms.html_forms()
if '--nodocs' not in sys.argv: b11_forms.build_docs()
b11_forms.doc_mails()
