using Dashboard.Domain.Record;

namespace Dashboard.Operations.Records;

/// <summary>Which stages the events of a state of the record name: its tables of codes also know those of other states.</summary>
internal sealed class StagesInUse(RecordCodes codes)
{
    private readonly bool[] _isInUse = new bool[codes.Stages.Count];

    public IEnumerable<string> Codes => codes.Stages.Where((_, stage) => _isInUse[stage]);

    /// <summary>The events up to the as-of time, noted as they pass.</summary>
    public IEnumerable<RecordedEvent> Note(IEnumerable<RecordedEvent> events, long? asOf)
    {
        foreach (var e in events)
        {
            if (e.OccurredAt > asOf)
            {
                continue;
            }

            if (e.Stage >= 0)
            {
                _isInUse[e.Stage] = true;
            }

            yield return e;
        }
    }
}
