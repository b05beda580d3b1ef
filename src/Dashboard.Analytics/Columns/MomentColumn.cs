using System.Runtime.CompilerServices;
using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Columns;

/// <summary>Instants kept as the time since another column's: four bytes a row. <see cref="Moment.None"/> where there is none.</summary>
internal sealed class MomentColumn(InstantColumn since, DurationColumn after)
{
    /// <summary>The time since the other one: what a duration is read off at a look; <see cref="Moment.None"/> where there is none.</summary>
    public DurationColumn After => after;

    public long this[int row]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            var duration = after[row];
            return duration == Moment.None ? Moment.None : since[row] + duration;
        }
    }
}
