using Dashboard.Domain.Record;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Import;

/// <summary>
/// Records the events of one batch: each is new, or this batch's own from an import that was cut off, or another file's that this one
/// says again, or in contradiction to what is recorded. The database's unique key decides, not memory.
/// </summary>
internal sealed class EventRecorder : IDisposable
{
    private const int MostBlocksToWalk = 31;

    private readonly EventCoder _coder;
    private readonly EventWriter _writer;
    private readonly KnownEvents _known;
    private readonly EqualRows _equalRows;
    private readonly EventBlock _block;

    /// <summary>Blocks to go row by row: where one held rows that are there already, the next ones do, too.</summary>
    private int _blocksToWalk, _blocksWalked;

    public EventRecorder(SqliteConnection connection, long batch, long source)
    {
        _coder = new EventCoder(connection, source);
        _writer = new EventWriter(connection, batch, source);
        _known = new KnownEvents(connection, batch, source);
        _equalRows = new EqualRows(_known);
        _block = new EventBlock(connection, batch, source);
    }

    /// <summary>Whether rows wait for their block to be full.</summary>
    public bool HasWaiting => _block.Count > 0;

    /// <summary>Tweets whose rows may disagree on an attribute.</summary>
    public DoubtfulTweets Doubtful => _coder.Doubtful;

    /// <summary>Rows so far that are this batch's own.</summary>
    public long Taken { get; private set; }

    /// <summary>Rows so far that the record had already.</summary>
    public long AlreadyThere { get; private set; }

    /// <summary>Takes a row that goes in with others.</summary>
    /// <returns>Whether the block is full: time for <see cref="Flush"/>.</returns>
    public bool Put(in PreparedRow row)
    {
        _block.Add(_coder.Code(row), row.Row, row.Identifier);
        return _block.IsFull;
    }

    /// <summary>Records what waits, in its order.</summary>
    /// <param name="refuse">Told of each row that contradicts the record.</param>
    public void Flush(Action<RefusedRow> refuse)
    {
        if (!_block.IsFull || _blocksWalked++ < _blocksToWalk || _block.Insert() is not { } first)
        {
            Walk(refuse);
            return;
        }

        (_blocksWalked, _blocksToWalk) = (0, 0);
        for (var i = 0; i < EventBlock.Size; i++)
        {
            _equalRows.Met(first + i, _block.Row(i));
        }

        Taken += EventBlock.Size;
        _block.Clear();
    }

    public AddedAs Add(in PreparedRow row, out RefusedRow? conflict) => Add(_coder.Code(row), row.Identifier, row.Row, out conflict);

    /// <summary>Records an ending that no row says, or notes that it is there.</summary>
    public void AddEnding(in PreparedRow ending)
    {
        var said = _coder.CodeEnding(ending);
        if (_writer.Insert(said, row: null, ContentKey.Of(said)) is not null)
        {
            return;
        }

        var (key, there) = _equalRows.Place(said, row: null);
        if (there is not { } found)
        {
            _writer.Insert(said, row: null, key);
        }
        else if (!found.IsMet)
        {
            _writer.NoteSeen(found.Number, row: null);
        }
    }

    public void Dispose()
    {
        _block.Dispose();
        _coder.Dispose();
        _writer.Dispose();
        _known.Dispose();
    }

    private void Walk(Action<RefusedRow> refuse)
    {
        if (_block.IsFull && _blocksWalked > _blocksToWalk)
        {
            (_blocksWalked, _blocksToWalk) = (0, Math.Min(MostBlocksToWalk, (_blocksToWalk * 2) + 1));
        }

        for (var i = 0; i < _block.Count; i++)
        {
            if (Add(_block.Event(i), _block.Identifier(i), _block.Row(i), out var conflict) == AddedAs.Refused)
            {
                refuse(conflict!);
            }
        }

        _block.Clear();
    }

    private AddedAs Add(in CodedEvent e, string? identifier, long row, out RefusedRow? conflict)
    {
        conflict = null;
        var number = identifier is null ? _writer.Insert(e, row, ContentKey.Of(e)) : _writer.Insert(e, row, identifier);
        return number is { } made ? TakeNew(made, row)
            : identifier is null ? AddEqual(e, row)
            : AddIdentified(e, identifier, row, out conflict);
    }

    private AddedAs AddEqual(in CodedEvent e, long row)
    {
        var (key, there) = _equalRows.Place(e, row);
        if (there is not { } found)
        {
            return TakeNew(_writer.Insert(e, row, key)!.Value, row);
        }

        _equalRows.Met(found.Number, row);
        return Meet(found, row);
    }

    private AddedAs AddIdentified(in CodedEvent e, string identifier, long row, out RefusedRow? conflict)
    {
        conflict = null;
        var there = _known.ByIdentifier(identifier)!.Value;
        if (there.Said != e)
        {
            var (fileName, firstRow) = _known.OriginOf(there.Number);
            conflict = ImportConflicts.SameIdentifier(identifier, row, fileName, firstRow);
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
