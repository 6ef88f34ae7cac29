using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Organisations;

/// <summary>The days on which competitors in a programme matter: what is left of it. A declaration that ended before keeps nobody out.</summary>
internal static class CompetitionPeriod
{
    public static (DateOnly From, DateOnly To) Of(Programme programme, TimeProvider clock)
    {
        var today = clock.Today();
        var from = programme.StartsOn > today ? programme.StartsOn : today;
        return (from, programme.EndsOn > from ? programme.EndsOn : from);
    }
}
