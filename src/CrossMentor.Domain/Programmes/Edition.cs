namespace CrossMentor.Domain.Programmes;

/// <summary>Which edition of which series a programme is.</summary>
public sealed record Edition(ProgrammeSeriesId SeriesId, int Year)
{
    public const int YearMin = 1900;
    public const int YearMax = 2200;
}
