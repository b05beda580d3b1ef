using System.Runtime.CompilerServices;
using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Columns;

/// <summary>Instants kept as the time since another column's: four bytes a row. <see cref="Moment.None"/> where there is none.</summary>
internal sealed class MomentColumn(FactColumn<long> since, DurationColumn after)
{
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
