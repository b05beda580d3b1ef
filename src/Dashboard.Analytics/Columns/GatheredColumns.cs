using System.Runtime.InteropServices;

namespace Dashboard.Analytics.Columns;

/// <summary>
/// Columns of the rows that were gathered in parts, one after the other. Each part's list is emptied as soon as it is copied, so that the two forms
/// of one column are in memory at once, not those of all.
/// </summary>
/// <param name="order">The row that comes to each place; <see langword="null"/>: as gathered.</param>
internal sealed class GatheredColumns(IReadOnlyList<RowLists> parts, int count, int[]? order) : ColumnSource
{
    protected override NumberColumn NextNumbers() => new(Analytics.Columns.Numbers.Of(Arranged(Next<List<int>>())));

    protected override FactColumn<T> NextPlain<T>() => new(Arranged(Next<List<T>>()));

    protected override InstantColumn NextInstants() => InstantColumn.Of(Arranged(Next<List<long>>()));

    protected override DurationColumn NextDurations()
    {
        var lists = Next<DurationList>().ToArray();
        List<(int Row, long Duration)> wide = [];
        var first = 0;
        foreach (var list in lists)
        {
            foreach (var (row, duration) in list.Wide)
            {
                wide.Add((first + row, duration));
            }

            first += list.Narrow.Count;
        }

        var narrow = new FactColumn<uint>(Arranged(lists.Select(list => list.Narrow)));
        if (order is not null && wide.Count > 0)
        {
            var placeOf = PlacesOf(order);
            wide = wide.ConvertAll(one => (placeOf[one.Row], one.Duration));
            wide.Sort();
        }

        return new(narrow, new([.. wide.Select(one => one.Row)], [.. wide.Select(one => one.Duration)]));
    }

    protected override DifferingDurations NextDiffering(IDurations? same) => DifferingDurations.Of(same, NextDurations());

    private static int[] PlacesOf(int[] order)
    {
        var places = new int[order.Length];
        for (var place = 0; place < order.Length; place++)
        {
            places[order[place]] = place;
        }

        return places;
    }

    private IEnumerable<T> Next<T>()
    {
        var place = Columns.Count;
        return parts.Select(part => (T)part[place]);
    }

    private T[] Arranged<T>(IEnumerable<List<T>> lists)
    {
        var rows = new T[count];
        var first = 0;
        foreach (var list in lists)
        {
            CollectionsMarshal.AsSpan(list).CopyTo(rows.AsSpan(first));
            first += list.Count;
            list.Clear();
            list.Capacity = 0;
        }

        if (order is null)
        {
            return rows;
        }

        var arranged = new T[count];
        for (var place = 0; place < count; place++)
        {
            arranged[place] = rows[order[place]];
        }

        return arranged;
    }
}
