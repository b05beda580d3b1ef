using System.Runtime.InteropServices;

namespace Dashboard.Domain.Record;

/// <summary>
/// Events of a whole record in 20 bytes each, in the order of recording: for millions of them. Held in blocks, so that nothing moves while they
/// are gathered. What a row says of its tweet's attributes is not kept row by row: each tweet keeps what is first known of it.
/// One thread at a time.
/// </summary>
/// <param name="tweets">How many tweets the record's codes name.</param>
/// <param name="stages">How many stages.</param>
public sealed class PackedEvents(int tweets, int stages)
{
    /// <summary>Blocks of five megabytes: smaller ones would lie among what stays, and what they leave behind there is hard to give back.</summary>
    private const int BlockShift = 18;
    private const int BlockSize = 1 << BlockShift;

    private readonly List<PackedEvent[]> _blocks = [];
    private readonly AttributeCodes[] _attributes = NoAttributes(tweets);
    private readonly int[] _counts = new int[tweets];
    private readonly bool[] _stages = new bool[stages];

    public int Count { get; private set; }

    /// <summary>Time of the latest event, UTC milliseconds; <see cref="long.MinValue"/> where there is none.</summary>
    public long Latest { get; private set; } = long.MinValue;

    /// <summary>Each tweet's first known values, in the order of recording.</summary>
    public ReadOnlySpan<AttributeCodes> Attributes => _attributes;

    /// <summary>How many events each tweet has.</summary>
    public ReadOnlySpan<int> Counts => _counts;

    /// <summary>Whether any event names a stage, by its index.</summary>
    public ReadOnlySpan<bool> NamedStages => _stages;

    public ref readonly PackedEvent this[int place] => ref _blocks[place >> BlockShift][place & (BlockSize - 1)];

    /// <exception cref="OverflowException">A stage's index is larger than 2²⁶.</exception>
    public void Add(int tweet, ApprovalAction action, TimePrecision precision, long occurredAt, int stage, int actor)
    {
        if ((Count & (BlockSize - 1)) == 0)
        {
            _blocks.Add(new PackedEvent[BlockSize]);
        }

        _blocks[^1][Count++ & (BlockSize - 1)] = new(occurredAt, tweet, actor, PackedEvent.Mark(stage, precision, action));
        _counts[tweet]++;
        Latest = Math.Max(Latest, occurredAt);
        if (stage >= 0)
        {
            _stages[stage] = true;
        }
    }

    /// <summary>What a row of the tweet says; what is known of it already stands.</summary>
    public void Note(int tweet, in AttributeCodes said)
    {
        ref var known = ref _attributes[tweet];
        if (said != AttributeCodes.None)
        {
            known = known.Or(said);
        }
    }

    private static AttributeCodes[] NoAttributes(int tweets)
    {
        var none = new AttributeCodes[tweets];
        Array.Fill(none, AttributeCodes.None);
        return none;
    }
}

/// <summary>One event in 20 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Pack = sizeof(int))]
public readonly struct PackedEvent
{
    private const int ActionBits = 4;
    private const int MarkBits = ActionBits + 1;

    private readonly int _mark;

    internal PackedEvent(long occurredAt, int tweet, int actor, int mark) => (OccurredAt, Tweet, Actor, _mark) = (occurredAt, tweet, actor, mark);

    public long OccurredAt { get; }

    public int Tweet { get; }

    /// <summary>−1 where unknown.</summary>
    public int Actor { get; }

    /// <summary>−1 where there is none.</summary>
    public int Stage => _mark >> MarkBits;

    public TimePrecision Precision => (TimePrecision)((_mark >> ActionBits) & 1);

    public ApprovalAction Action => (ApprovalAction)(_mark & ((1 << ActionBits) - 1));

    internal static int Mark(int stage, TimePrecision precision, ApprovalAction action) =>
        checked(stage * (1 << MarkBits)) | ((int)precision << ActionBits) | (int)action;
}
