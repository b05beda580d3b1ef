using Dashboard.Domain.Record;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Import;

/// <summary>
/// Records the events of one batch: each is new, or this batch's own from an import that was cut off, or another file's that this one
/// says again, or in contradiction to what is recorded. The database's unique key decides, not memory.
/// </summary>
internal sealed class EventRecorder : IDisposable
{
    private readonly EventWriter _writer;
    private readonly KnownEvents _known;
    private readonly EqualRows _equalRows;
    private readonly EventKey _key = new();

    public EventRecorder(SqliteConnection connection, long batch, long source)
    {
        _writer = new EventWriter(connection, batch, source);
        _known = new KnownEvents(connection, batch, source);
        _equalRows = new EqualRows(_known);
    }

    /// <summary>Rows so far that are this batch's own.</summary>
    public long Taken { get; private set; }

    /// <summary>Rows so far that the record had already.</summary>
    public long AlreadyThere { get; private set; }

    public AddedAs Add(in CanonicalEvent e, long row, out RefusedRow? conflict)
    {
        conflict = null;
        Span<byte> key = stackalloc byte[EventKey.Length];
        if (e.EventId is null)
        {
            _key.Write(e, key);
        }

        if (_writer.Insert(e, row, key) is { } number)
        {
            return TakeNew(number, row);
        }

        return e.EventId is null ? AddEqual(e, row, key) : AddIdentified(e, row, out conflict);
    }

    /// <summary>Records an ending that no row says, or notes that it is there.</summary>
    public void AddEnding(in CanonicalEvent ending)
    {
        Span<byte> key = stackalloc byte[EventKey.Length];
        _key.Write(ending, key);
        if (_writer.Insert(ending, row: null, key) is null && _known.ByHash(key) is { IsMet: false } there)
        {
            _writer.NoteSeen(there.Number, row: null);
        }
    }

    public void Dispose()
    {
        _writer.Dispose();
        _known.Dispose();
    }

    private AddedAs AddEqual(in CanonicalEvent e, long row, Span<byte> key)
    {
        if (_equalRows.Place(key, row) is not { } there)
        {
            return TakeNew(_writer.Insert(e, row, key)!.Value, row);
        }

        _equalRows.Met(there.Number, row);
        return Meet(there, row);
    }

    private AddedAs AddIdentified(in CanonicalEvent e, long row, out RefusedRow? conflict)
    {
        conflict = null;
        var there = _known.ByIdentifier(e.EventId!)!.Value;
        var (first, fileName, firstRow) = _known.ContentOf(there.Number, e.EventId!);
        if (first != e)
        {
            conflict = ImportConflicts.SameIdentifier(e.EventId!, row, fileName, firstRow);
            return AddedAs.Refused;
        }

        // The same row of an import that was cut off is this file's own; another row that says the same is a repetition.
        var isRepeated = there.IsOwn && (there.Row != row || _equalRows.WasMet(there.Number, row));
        _equalRows.Met(there.Number, row);
        return isRepeated ? CountAlreadyThere() : Meet(there, row);
    }

    private AddedAs Meet(in KnownEvent there, long row)
    {
        if (there.IsOwn)
        {
            Taken++;
            return AddedAs.New;
        }

        if (!there.IsMet)
        {
            _writer.NoteSeen(there.Number, row);
        }

        return CountAlreadyThere();
    }

    private AddedAs TakeNew(long number, long row)
    {
        _equalRows.Met(number, row);
        Taken++;
        return AddedAs.New;
    }

    private AddedAs CountAlreadyThere()
    {
        AlreadyThere++;
        return AddedAs.AlreadyThere;
    }
}
