using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Bottlenecks;

/// <summary>A place in an array for every <see cref="StageKey"/> of a record: the real stages first, the reserved ones after them.</summary>
/// <param name="stages">How many real stages there are.</param>
internal readonly struct StageSlots(int stages)
{
    private const int Reserved = 4;

    public int Count => stages + Reserved;

    public int Of(int key) => key >= 0 ? key : stages + StageKey.Author - key;

    public int KeyAt(int slot) => slot < stages ? slot : stages + StageKey.Author - slot;
}
