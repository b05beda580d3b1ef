using System.Data.Common;
using System.Globalization;
using System.Numerics;
using Dashboard.Benchmarks.Questions;

namespace Dashboard.Benchmarks.Peer;

/// <summary>Rows of a result as an answer: the key first, then the figures, whole or computed as their types say.</summary>
internal static class SqlAnswer
{
    public static IReadOnlyList<object?[]> Read(DbDataReader reader)
    {
        List<object?[]> rows = [];
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }

    public static Answer LayOut(IReadOnlyList<object?[]> rows)
    {
        var answer = new Answer();
        foreach (var row in rows)
        {
            answer.Add((string)row[0]!, Array.ConvertAll(row[1..], ToFigure));
        }

        return answer;
    }

    private static Figure ToFigure(object? value) => value switch
    {
        null or DBNull => Figure.Undefined,
        double computed => computed,
        BigInteger whole => (long)whole,
        _ => Convert.ToInt64(value, CultureInfo.InvariantCulture),
    };
}
