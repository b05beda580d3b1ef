using Dashboard.Domain.Record;
using Dashboard.Storage.Import;

namespace Dashboard.Operations.Import;

/// <summary>Some rows of a file, one behind the other: events ready to be written, and rows refused.</summary>
internal sealed class RowBatch(int most)
{
    private readonly PreparedRow[] _rows = new PreparedRow[most];
    private readonly Queue<RefusedRow> _refused = new();

    public int Count { get; private set; }

    /// <summary>How far into the file the reader was after them.</summary>
    public long BytesRead { get; set; }

    public void Clear()
    {
        Count = 0;
        _refused.Clear();
    }

    public void Add(in PreparedRow row) => _rows[Count++] = row;

    public void Add(RefusedRow row)
    {
        _rows[Count++] = default;
        _refused.Enqueue(row);
    }

    /// <summary>Hands the rows over in their order, once.</summary>
    public void GiveTo(ImportSession session)
    {
        foreach (ref readonly var row in _rows.AsSpan(0, Count))
        {
            if (row.IsEvent)
            {
                session.Put(row);
            }
            else
            {
                session.Refuse(_refused.Dequeue());
            }
        }
    }
}
