using System.Collections.Immutable;
using Dashboard.Domain.Record;
using Dashboard.Domain.Text;
using Dashboard.Exchange.Mapping;
using Dashboard.Exchange.Profiles;

namespace Dashboard.Exchange.Reading.Csv;

/// <summary>Where a CSV file's header has the columns that are read.</summary>
internal sealed class CsvColumns
{
    private const int NotThere = -1;
    private const int MostNamed = 20;

    private readonly string _file;
    private readonly IReadOnlyList<string> _header;
    private readonly ImportProfile _profile;
    private readonly int[] _positions;

    /// <exception cref="FaultException">A column is missing, there twice, or unknown.</exception>
    public CsvColumns(IReadOnlyList<string> header, ImportProfile profile, string file)
    {
        (_header, _profile, _file) = (header, profile, file);
        if (profile.RefusesOtherColumns)
        {
            RefuseOthers();
        }

        _positions = [.. CanonicalColumns.All.Select(PositionOfCanonical)];
        ActivityPositions = [.. profile.ActivityColumns.Select(name => PositionOf(name, isNeeded: true))];
    }

    public ImmutableArray<int> ActivityPositions { get; }

    /// <summary>The field that holds the column; −1 where the file has none.</summary>
    public int this[CanonicalColumn column] => _positions[(int)column];

    /// <summary>What the file calls the column; its canonical name where it has none.</summary>
    public string NameOf(CanonicalColumn column) =>
        _positions[(int)column] is >= 0 and var position ? _header[position] : CanonicalColumns.All[(int)column];

    private int PositionOfCanonical(string canonical)
    {
        if (_profile.Columns is not { } columns)
        {
            var isSaidOtherwise = _profile.Constants.ContainsKey(canonical);
            return PositionOf(canonical, CanonicalColumns.Required.Contains(canonical) && !isSaidOtherwise);
        }

        return columns.TryGetValue(canonical, out var name) ? PositionOf(name, isNeeded: true) : NotThere;
    }

    private int PositionOf(string name, bool isNeeded)
    {
        var position = NotThere;
        for (var i = 0; i < _header.Count; i++)
        {
            if (_header[i] != name)
            {
                continue;
            }

            position = position < 0
                ? i
                : throw FileFaults.Header(
                    _file,
                    $"the column “{JsonPart.Quoted(name)}” stands twice in the header. Rename or remove one.",
                    $"la colonne «\u00A0{JsonPart.Quoted(name)}\u00A0» figure deux fois dans l’en-tête. Renommez-en ou retirez-en une.");
        }

        return position >= 0 || !isNeeded
            ? position
            : throw FileFaults.Header(
                _file,
                $"the header has no column “{JsonPart.Quoted(name)}”. It has: {Names(_header)}.",
                $"l’en-tête n’a pas de colonne «\u00A0{JsonPart.Quoted(name)}\u00A0». Il a\u00A0: {Names(_header)}.");
    }

    private void RefuseOthers()
    {
        // A file in another form lacks the required columns; that says more than a list of all that it has instead.
        foreach (var required in CanonicalColumns.Required)
        {
            PositionOf(required, isNeeded: true);
        }

        var others = _header.Except(CanonicalColumns.All).ToList();
        if (others.Count > 0)
        {
            throw FileFaults.Header(
                _file,
                $"the header has columns that are not known: {Names(others)}. Remove them, or give a profile that says which columns to read.",
                $"l’en-tête a des colonnes inconnues\u00A0: {Names(others)}. Retirez-les ou donnez un profil qui dit quelles colonnes lire.");
        }
    }

    private static string Names(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(MostNamed).Select(name => name.Length == 0 ? "“”" : JsonPart.Quoted(name))) + (names.Count > MostNamed ? ", …" : "");
}
