import de,en,no,free,eng,fix
eng.build()
