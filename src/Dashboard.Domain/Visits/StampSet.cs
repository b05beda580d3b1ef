namespace Dashboard.Domain.Visits;

/// <summary>
/// A set of small integers (from −8 up) that is emptied in constant time: each entry remembers the round in which it was
/// last added. One tweet is one round, so a million tweets clear nothing.
/// </summary>
internal sealed class StampSet
{
    private const int Lowest = -8;

    private int[] _rounds = new int[64];
    private int _round = 1;

    public int Count { get; private set; }

    public void Clear()
    {
        Count = 0;
        if (++_round == int.MaxValue)
        {
            Array.Clear(_rounds);
            _round = 1;
        }
    }

    public void Add(int value)
    {
        var slot = value - Lowest;
        if (slot >= _rounds.Length)
        {
            Array.Resize(ref _rounds, Math.Max(slot + 1, _rounds.Length * 2));
        }

        if (_rounds[slot] != _round)
        {
            _rounds[slot] = _round;
            Count++;
        }
    }
}
