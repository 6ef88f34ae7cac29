using System.Text;
using CrossMentor.Host.Demo;

namespace CrossMentor.Host.Tests.Demo;

public sealed class RosterPartsTests
{
    private const string Roster = "name,city\nEna,Århus\nDva,Köln\nTri,Łódź\n";

    [Theory]
    [InlineData(1_000, 1)]
    [InlineData(34, 2)]
    [InlineData(22, 3)]
    [InlineData(1, 3)]
    public void Every_row_is_in_one_part_and_every_part_has_the_header(int bytesMax, int expectedParts)
    {
        var parts = RosterParts.Split(Roster, bytesMax);

        Assert.Equal(expectedParts, parts.Count);
        Assert.All(parts, part => Assert.StartsWith("name,city\n", part, StringComparison.Ordinal));
        Assert.Equal(Roster, "name,city\n" + string.Concat(parts.Select(part => part["name,city\n".Length..])));
    }

    [Fact]
    public void No_part_is_larger_than_a_request_takes_when_rows_allow_it()
        => Assert.All(RosterParts.Split(Roster, 34), part => Assert.InRange(Encoding.UTF8.GetByteCount(part), 1, 34));
}
