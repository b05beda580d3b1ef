using Dapper;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Reading;

/// <summary>
/// Which events counted with an earlier revision. A batch counts from the revision that it was completed with to the one that it was
/// retired with. What took no revision changed nothing at its moment, so that its moment is seldom needed; where it is, the reading
/// is refused rather than guessed.
/// </summary>
internal sealed class PastBatches
{
    /// <summary>Who has seen the events of batches that do not wholly count, in order of event.</summary>
    private const string SelectSeen = """
        SELECT e.event_id AS Event, e.batch_id AS Own, s.batch_id AS Seer
        FROM event_seen s CROSS JOIN approval_event e ON e.event_id = s.event_id
        WHERE e.batch_id IN @own
        ORDER BY s.event_id
        """;

    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly long _revision;
    private readonly Dictionary<long, BatchSpan> _spans;

    public PastBatches(SqliteConnection connection, SqliteTransaction transaction, long revision)
    {
        (_connection, _transaction, _revision) = (connection, transaction, revision);
        _spans = new BatchHistory(connection, transaction).SpansAt(revision).ToDictionary(span => span.Batch);
    }

    public IReadOnlyCollection<BatchSpan> Spans => _spans.Values;

    /// <summary>Events that count by a batch that has seen them, and not by their own.</summary>
    /// <exception cref="Dashboard.Domain.Text.FaultException">Of one it can't be known.</exception>
    public IEnumerable<long> SeenEvents()
    {
        var own = _spans.Values.Where(span => span.LastEvent != long.MaxValue).Select(span => span.Batch).ToArray();
        var seen = _connection.Query<Sighting>(SelectSeen, new { own }, _transaction, buffered: false);
        List<Sighting> ofOne = [];
        foreach (var sighting in seen)
        {
            if (ofOne.Count > 0 && ofOne[0].Event != sighting.Event)
            {
                if (Counts(ofOne))
                {
                    yield return ofOne[0].Event;
                }

                ofOne.Clear();
            }

            ofOne.Add(sighting);
        }

        if (ofOne.Count > 0 && Counts(ofOne))
        {
            yield return ofOne[0].Event;
        }
    }

    /// <summary>The batch that an event counts by: its own where that counts, else the first that has seen it and did; <see langword="null"/> where it does not count.</summary>
    /// <param name="seers">Who has seen it again, in order.</param>
    /// <exception cref="Dashboard.Domain.Text.FaultException">Whether it counted can't be known.</exception>
    public long? CountedBy(long number, long own, IReadOnlyList<long> seers)
    {
        if (number <= _spans[own].LastEvent)
        {
            return own;
        }

        if (seers.Count == 0 || !Counts([.. seers.Select(seer => new Sighting(number, own, seer))]))
        {
            return null;
        }

        // One that surely counted goes before one that may have come later.
        var counted = seers.Where(seer => _spans[seer].SeesAt == Seeing.Yes).ToArray();
        return counted.Length > 0 ? counted[0] : seers.First(seer => _spans[seer].SeesAt != Seeing.No);
    }

    /// <summary>
    /// An event begins to count with a revision only. So if every revision that may have made it count came earlier, then whoever has seen it
    /// and is not retired keeps it counted, whenever it saw it; if every one came later, it did not count.
    /// </summary>
    private bool Counts(List<Sighting> sightings)
    {
        var own = _spans[sightings[0].Own];
        var number = sightings[0].Event;
        var seers = sightings.ConvertAll(sighting => _spans[sighting.Seer]);
        if (number <= own.LastEvent || seers.Exists(seer => seer.SeesAt == Seeing.Yes))
        {
            return true;
        }

        if (seers.TrueForAll(seer => seer.SeesAt == Seeing.No))
        {
            return false;
        }

        var isStanding = own.From is null;
        var isBefore = own.From <= _revision || (isStanding && own.Until <= _revision) || seers.Exists(seer => seer.From <= _revision || seer.SeesAnewLater == false);
        var isAfter = own.From > _revision || (isStanding && own.LastEvent > 0) || seers.Exists(seer => seer.From > _revision || seer.SeesAnewLater == true);
        return (isBefore, isAfter, seers.Exists(seer => seer.SeesAt == Seeing.Unknown)) switch
        {
            (true, false, false) => true,
            (false, _, _) => false,
            _ => throw Revisions.NotKnown(_revision),
        };
    }

    private sealed record Sighting(long Event, long Own, long Seer);
}
