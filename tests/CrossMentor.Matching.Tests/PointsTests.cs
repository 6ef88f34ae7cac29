using CrossMentor.Sdk.Scoring;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Matching.Tests;

/// <summary>The forms for a block give what the forms for one pair give, whatever the numbers and however long the block is.</summary>
public sealed class PointsTests
{
    private static readonly int[] Awkward =
    [
        Missing.Whole, int.MinValue + 1, -(1 << 29) - 1, -(1 << 29), -1, 0, 1, 7, 1 << 29, (1 << 29) + 1, int.MaxValue - 1, int.MaxValue,
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 200)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Differences(int seed)
    {
        var random = new Random(seed);
        int[] borders = [.. Enumerable.Range(0, 4).Select(_ => Border(random)).Order()];
        var band = new PointsBand(borders[0], borders[1], borders[2], borders[3]);
        var from = random.Next(6) == 0 ? Awkward[random.Next(Awkward.Length)] : random.Next(-50, 50);
        int[] values = [.. Enumerable.Range(0, random.Next(1, 70)).Select(_ => random.Next(5) == 0 ? Awkward[random.Next(Awkward.Length)] : from == Missing.Whole ? 3 : Near(random, from))];
        var points = new int[values.Length];

        Points.Differences(values, from, band, unknown: 321, points);

        Assert.Equal(values.Select(value => value == Missing.Whole || from == Missing.Whole ? 321 : Reference(value, from, band)), points);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Differences_the_other_way_round_are_those_of_the_mirrored_band(int seed)
    {
        var random = new Random(seed);
        int[] borders = [.. Enumerable.Range(0, 4).Select(_ => Border(random)).Order()];
        var band = new PointsBand(borders[0], borders[1], borders[2], borders[3]);
        var (one, other) = (random.Next(-60, 60), random.Next(-60, 60));

        Assert.Equal(band.PointsForDifference(one, other), band.Mirrored().PointsForDifference(other, one));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Shares(int seed)
    {
        var random = new Random(seed);
        var whole = random.Next(4) == 0 ? random.Next(15_990, 2_000_000) : random.Next(1, 300);
        int[] counts = [.. Enumerable.Range(0, random.Next(1, 70)).Select(_ => random.Next(0, whole * 2))];
        var points = counts.ToArray();

        Points.Shares(points, whole);

        Assert.Equal(counts.Select(count => (int)(Math.Min(count, whole) * 1000L / whole)), points);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Codes(int seed)
    {
        var random = new Random(seed);
        int[] codes = [.. Enumerable.Range(0, random.Next(1, 70)).Select(_ => random.Next(Missing.Code, 5))];
        int[] table = [.. Enumerable.Range(0, 5).Select(_ => random.Next(1001))];
        var own = random.Next(Missing.Code, 5);
        var (compared, lookedUp) = (new int[codes.Length], new int[codes.Length]);

        Points.Compare(codes, own, same: 900, different: 100, unknown: 5, compared);
        Points.LookUp(codes, table, unknown: 5, lookedUp);
        var replaced = lookedUp.ToArray();
        Points.ReplaceEqual(codes, 2, same: 777, replaced);

        Assert.Equal(codes.Select(code => code == Missing.Code || own == Missing.Code ? 5 : code == own ? 900 : 100), compared);
        Assert.Equal(codes.Select(code => code == Missing.Code ? 5 : table[code]), lookedUp);
        Assert.Equal(codes.Select((code, index) => code == 2 ? 777 : lookedUp[index]), replaced);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Codes_are_looked_up_in_tables_of_every_size_and_those_beyond_the_table_are_unknown(int seed)
    {
        var random = new Random(seed);
        int[] table = [.. Enumerable.Range(0, random.Next(0, 40)).Select(_ => random.Next(1001))];
        int[] codes = [.. Enumerable.Range(0, random.Next(1, 70)).Select(_ => random.Next(9) == 0 ? Awkward[random.Next(Awkward.Length)] : random.Next(-1, table.Length + 2))];
        var points = new int[codes.Length];

        Points.LookUp(codes, table, unknown: 5, points);

        Assert.Equal(codes.Select(code => code >= 0 && code < table.Length ? table[code] : 5), points);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(40)]
    [InlineData(64)]
    [InlineData(150)]
    public void Sets(int vocabularySize)
    {
        var random = new Random(vocabularySize);
        var vocabulary = new Vocabulary("skill", Enumerable.Range(0, vocabularySize).Select(code => $"skill:{code:000}"));
        string[][] sets = [.. Enumerable.Range(0, 100).Select(_ => Draw(random, vocabularySize))];
        var cohort = new CohortBuilder(sets.Length).With(Features.Skills, vocabulary, sets).Build();
        var (own, block) = (cohort[0].Bits(Features.Skills), cohort.Block(1, sets.Length - 1).Bits(Features.Skills));
        var (shared, added, filled) = (new int[block.Count], new int[block.Count], new int[block.Count]);

        Points.CountShared(own, block, shared);
        Points.CountAdded(own, block, added);
        Points.ReplaceEmpty(block, unknown: 9, filled);

        Assert.Equal(sets.Skip(1).Select(set => set.Intersect(sets[0], StringComparer.Ordinal).Count()), shared);
        Assert.Equal(sets.Skip(1).Select(set => set.Except(sets[0], StringComparer.Ordinal).Count()), added);
        Assert.Equal(sets.Skip(1).Select(set => set.Length == 0 ? 9 : 0), filled);
        Assert.Contains(9, filled);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Scores(int seed)
    {
        var random = new Random(seed);
        var total = random.Next(3) == 0 ? random.Next(1_900_000, 2_000_000) : random.Next(0, 5_000);

        int[] sums = [total * 1000, .. Enumerable.Range(0, 99).Select(_ => JustBelowAScore(random, total))];
        var scores = new int[sums.Length];

        ScoreScale.Scores(sums, total, scores);

        Assert.Equal(sums.Select(sum => total == 0 ? 0 : (int)(sum * 1000L / total)), scores);
    }

    [Fact]
    public void A_band_ascends() => Assert.Throws<ArgumentException>(() => new PointsBand(0, 3, 2, 9));

    /// <summary>A sum that misses a whole score by as little as possible, where rounding would show.</summary>
    private static int JustBelowAScore(Random random, int total)
        => (int)Math.Max(0, ((((long)random.Next(1, ScoreScale.MaximumScore + 1) * total) + 999) / 1000) - 1);

    private static int Border(Random random) => random.Next(8) switch
    {
        0 => random.Next(-40_000, 40_000),
        1 => Math.Max(-int.MaxValue, Awkward[random.Next(Awkward.Length)]),
        _ => random.Next(-30, 30),
    };

    private static int Near(Random random, int from) => (int)Math.Clamp((long)from + random.Next(-40, 40), -int.MaxValue, int.MaxValue);

    private static string[] Draw(Random random, int vocabularySize)
        => random.Next(5) == 0 ? [] : [.. Enumerable.Range(0, 12).Select(_ => $"skill:{random.Next(vocabularySize):000}").Distinct(StringComparer.Ordinal)];

    private static int Reference(int value, int from, PointsBand band)
    {
        var difference = (int)Math.Clamp((long)value - from, -int.MaxValue, int.MaxValue);
        return Points.Band(difference, band.ZeroBelow, band.Low, band.High, band.ZeroAbove);
    }
}
