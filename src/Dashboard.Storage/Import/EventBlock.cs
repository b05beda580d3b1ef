using System.Text;
using Dashboard.Storage.Connections;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Import;

/// <summary>
/// Rows of a file that go in by one statement: to begin and end a statement costs as much as to write a row. All of them go in, or none: a
/// row that may be there already is a matter for more looking. A value stays bound until it changes, and is compared before it is bound.
/// </summary>
internal sealed class EventBlock : IDisposable
{
    public const int Size = 32;

    private const int Shared = 2;
    private const int PerRow = 15;

    private readonly nint _mutex;
    private readonly Statement _insert;
    private readonly Statement _remove;
    private readonly CodedEvent[] _events = new CodedEvent[Size], _bound = new CodedEvent[Size];
    private readonly long[] _rows = new long[Size];
    private readonly string?[] _identifiers = new string?[Size];
    private readonly bool[] _isIdentified = new bool[Size];

    public EventBlock(SqliteConnection connection, long batch, long source)
    {
        _mutex = NativeSqlite.Mutex(connection.Handle!.DangerousGetHandle());
        _insert = new Statement(connection, InsertSql()).Bind(1, batch).Bind(2, source);
        _remove = new Statement(connection, "DELETE FROM approval_event WHERE event_id BETWEEN ?1 AND ?2");
        for (var i = 0; i < Size; i++)
        {
            var at = At(i);
            _insert.Bind(at, 0).Bind(at + 1, 0).Bind(at + 2, 0).Bind(at + 3, 0);
        }
    }

    public int Count { get; private set; }

    public bool IsFull => Count == Size;

    public void Add(in CodedEvent e, long row, string? identifier)
    {
        (_events[Count], _rows[Count], _identifiers[Count]) = (e, row, identifier);
        Count++;
    }

    public ref readonly CodedEvent Event(int index) => ref _events[index];

    public long Row(int index) => _rows[index];

    public string? Identifier(int index) => _identifiers[index];

    public void Clear() => Count = 0;

    /// <summary>Writes a full block.</summary>
    /// <returns>The number of the first, the others following without a gap; <see langword="null"/> where the place of any row is taken, and then none is written.</returns>
    public long? Insert()
    {
        // Every call takes the connection's lock; it is cheaper to take again by who has it.
        NativeSqlite.Enter(_mutex);
        try
        {
            return InsertLocked();
        }
        finally
        {
            NativeSqlite.Leave(_mutex);
        }
    }

    private long? InsertLocked()
    {
        for (var i = 0; i < Size; i++)
        {
            Bind(i);
        }

        var last = _insert.RunInsert();
        var written = _insert.Changed;
        if (written == Size)
        {
            return last!.Value - Size + 1;
        }

        if (written > 0)
        {
            _remove.Bind(1, last!.Value - written + 1).Bind(2, last.Value).Run();
        }

        return null;
    }

    public void Dispose()
    {
        _insert.Dispose();
        _remove.Dispose();
    }

    private static int At(int index) => Shared + 1 + (index * PerRow);

    // OR IGNORE, not ON CONFLICT: a statement that can't fail half-way need not keep what it would have to restore.
    private static string InsertSql()
    {
        var sql = new StringBuilder("""
            INSERT OR IGNORE INTO approval_event (tweet_id, action, occurred_at, precision, stage_id, actor_id, department_id, purpose_id, language_id,
                                                  channel_id, lane_id, pair_id, source_row, event_key, content_key, batch_id, source_id) VALUES
            """);
        for (var i = 0; i < Size; i++)
        {
            sql.Append(i == 0 ? " (" : ", (").AppendJoin(", ", Enumerable.Range(At(i), PerRow).Select(parameter => $"?{parameter}")).Append(", ?1, ?2)");
        }

        return sql.ToString();
    }

    private void Bind(int index)
    {
        ref readonly var e = ref _events[index];
        ref var bound = ref _bound[index];
        var at = At(index);
        if (e.Tweet != bound.Tweet)
        {
            _insert.Bind(at, e.Tweet);
        }

        if (e.Action != bound.Action)
        {
            _insert.Bind(at + 1, e.Action);
        }

        _insert.Bind(at + 2, e.OccurredAt);
        if (e.Precision != bound.Precision)
        {
            _insert.Bind(at + 3, e.Precision);
        }

        BindKey(at + 4, e.Stage, bound.Stage);
        BindKey(at + 5, e.Actor, bound.Actor);
        BindKey(at + 6, e.Department, bound.Department);
        BindKey(at + 7, e.Purpose, bound.Purpose);
        BindKey(at + 8, e.Language, bound.Language);
        BindKey(at + 9, e.Channel, bound.Channel);
        BindKey(at + 10, e.Lane, bound.Lane);
        BindKey(at + 11, e.Pair, bound.Pair);
        _insert.Bind(at + 12, _rows[index]);
        if (_identifiers[index] is { } identifier)
        {
            _insert.Bind(at + 13, identifier);
        }
        else
        {
            _insert.Bind(at + 14, ContentKey.Of(e));
        }

        var isIdentified = _identifiers[index] is not null;
        if (isIdentified != _isIdentified[index])
        {
            _insert.BindNull(isIdentified ? at + 14 : at + 13);
            _isIdentified[index] = isIdentified;
        }

        bound = e;
    }

    private void BindKey(int parameter, int key, int bound)
    {
        if (key != bound)
        {
            _insert.BindKey(parameter, key);
        }
    }
}
