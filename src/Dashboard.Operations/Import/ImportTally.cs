using Dashboard.Domain.Record;

namespace Dashboard.Operations.Import;

/// <summary>Counts what an import refused; it holds the first rows and a number for each kind, however many there are.</summary>
internal sealed class ImportTally
{
    private readonly Dictionary<string, long> _kinds = [];
    private readonly List<RefusedRow> _first = [];

    public long Refused { get; private set; }

    public IEnumerable<(string Code, long Rows)> Kinds =>
        _kinds.OrderByDescending(kind => kind.Value).ThenBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => (kind.Key, kind.Value));

    public IReadOnlyList<RefusedRow> First => _first;

    public void Add(RefusedRow row)
    {
        Refused++;
        _kinds[row.Code] = _kinds.GetValueOrDefault(row.Code) + 1;
        if (_first.Count < ImportReport.Listed)
        {
            _first.Add(row);
        }
    }
}
