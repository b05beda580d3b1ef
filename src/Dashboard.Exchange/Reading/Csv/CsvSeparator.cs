namespace Dashboard.Exchange.Reading.Csv;

/// <summary>
/// The separator that the header uses: comma, but semicolon or tab where it has more of them outside quotes, since that is
/// what spreadsheets write where the comma is the decimal sign.
/// </summary>
internal static class CsvSeparator
{
    public static char Of(ReadOnlySpan<byte> start)
    {
        var (commas, semicolons, tabs, quoted) = (0, 0, 0, false);
        foreach (var value in start)
        {
            if (value == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted)
            {
                if (value is (byte)'\n' or (byte)'\r')
                {
                    break;
                }

                commas += value == ',' ? 1 : 0;
                semicolons += value == ';' ? 1 : 0;
                tabs += value == '\t' ? 1 : 0;
            }
        }

        return commas >= semicolons && commas >= tabs ? ',' : semicolons >= tabs ? ';' : '\t';
    }
}
