using Dashboard.Domain.Text;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Connections;

/// <summary>What goes wrong with a database file, in words that say what to do.</summary>
internal static class StorageFaults
{
    private const int Busy = 5, Locked = 6, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, Protocol = 15, NotADatabase = 26;

    public static FaultException Missing(string path) => new(new(
        $"There is no database {path}. Import a file into it first, or check the path.",
        $"Il n’y a pas de base de données {path}. Importez-y d’abord un fichier, ou vérifiez le chemin."));

    public static FaultException NotOurs(string path) => new(new(
        $"{path} is a SQLite database of another program. It was left untouched; choose another path.",
        $"{path} est une base de données SQLite d’un autre programme. Elle n’a pas été touchée; choisissez un autre chemin."));

    public static FaultException NotADatabaseFile(string path) => new(new(
        $"{path} is not a database. It was left untouched; choose another path.",
        $"{path} n’est pas une base de données. Le fichier n’a pas été touché; choisissez un autre chemin."));

    public static FaultException CannotWriteBeside(string path, Exception cause) => new(
        new(
            $"Nothing can be written at {path}. Check that its folder is there and that you may write to it, or choose another path.",
            $"Rien ne peut être écrit à {path}. Vérifiez que son dossier existe et que vous pouvez y écrire, ou choisissez un autre chemin."),
        cause);

    /// <summary>SQLite opens a file that can't be written all the same; better said at once than at the first row.</summary>
    public static FaultException CannotBeWritten(string path) => new(Reason(ReadOnly, path)!);

    public static FaultException Newer(string path, int version) => new(new(
        $"{path} was written by a newer version of this program (schema {version}, this one knows {Schema.Migrations.Newest}). Update the program to open it.",
        $"{path} a été écrit par une version plus récente du programme (schéma {version}, celle-ci connaît {Schema.Migrations.Newest}). Mettez le programme à jour pour l’ouvrir."));

    /// <summary>Whether a person can mend what failed; everything else is a defect and is left to be thrown.</summary>
    public static bool IsMendable(SqliteException failure) => Reason(failure.SqliteErrorCode, "") is not null;

    /// <summary>The fault behind a mendable failure of SQLite.</summary>
    public static FaultException From(SqliteException failure, string path) => new(Reason(failure.SqliteErrorCode, path)!, failure);

    private static Bilingual? Reason(int code, string path) => code switch
    {
        Busy or Locked or Protocol => new(
            $"{path} is locked by another program. Nothing was changed; close the other program or try again in a moment.",
            $"{path} est verrouillée par un autre programme. Rien n’a changé; fermez l’autre programme ou réessayez dans un instant."),
        ReadOnly => new(
            $"{path} is read-only here. Nothing was changed; make the file and its folder writable.",
            $"{path} est en lecture seule ici. Rien n’a changé; rendez le fichier et son dossier accessibles en écriture."),
        Full => new(
            $"The disk that holds {path} is full. Nothing more was stored; make room and try again.",
            $"Le disque qui contient {path} est plein. Rien de plus n’a été enregistré; libérez de l’espace et réessayez."),
        CannotOpen => new(
            $"{path} can't be opened. Check that it is a file, that you may read it, and that its folder is writable.",
            $"{path} ne peut pas être ouverte. Vérifiez que c’est un fichier, que vous avez le droit de le lire et que son dossier est accessible en écriture."),
        Corrupt => new(
            $"{path} is damaged. Nothing was changed; restore it from a backup.",
            $"{path} est endommagée. Rien n’a changé; restaurez-la à partir d’une copie de sauvegarde."),
        NotADatabase => NotADatabaseFile(path).Reason,
        InputOutput => new(
            $"Reading or writing {path} failed. Check the disk, then try again.",
            $"La lecture ou l’écriture de {path} a échoué. Vérifiez le disque, puis réessayez."),
        _ => null,
    };
}
