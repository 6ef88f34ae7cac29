using CrossMentor.Sdk.Testing;

namespace Consultancy.ByLot.Tests;

/// <summary>The strategy keeps what every strategy promises: one test a law.</summary>
public sealed class ByLotStrategyLaws
{
    private static readonly StrategyLaws Laws = new(() => new ByLotStrategy(new ByLotSettings())) { DrawsLots = true };

    public static IEnumerable<object[]> Promises => Laws.Rows;

    [Theory]
    [MemberData(nameof(Promises))]
    public void The_strategy_keeps(Law law) => Laws.Require(law);
}
