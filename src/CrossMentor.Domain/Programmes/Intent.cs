namespace CrossMentor.Domain.Programmes;

/// <summary>What a programme is formally meant to bring about, and what that is measured by.</summary>
public sealed record Intent(string Statement, IReadOnlyList<Indicator> Indicators)
{
    public const int StatementLengthMax = 1000;
    public const int IntentsMax = 10;
    public const int IndicatorsMax = 10;
}
