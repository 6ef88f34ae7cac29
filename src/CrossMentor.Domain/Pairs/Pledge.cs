using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Pairs;

/// <summary>How much time somebody promises the other.</summary>
/// <param name="CadenceDays">A session at least every so many days.</param>
public sealed record Pledge(int HoursPerMonth, int CadenceDays, DateTimeOffset PledgedAt)
{
    public const int HoursPerMonthMax = 40;
    public const int CadenceDaysMax = 92;

    public static Outcome<Pledge> Of(int hoursPerMonth, int cadenceDays, DateTimeOffset at)
    {
        var check = new InputCheck();
        var pledge = new Pledge(
            check.Range("hoursPerMonth", hoursPerMonth, 1, HoursPerMonthMax), check.Range("cadenceDays", cadenceDays, 1, CadenceDaysMax), at);
        return check.HasFailed ? Outcome<Pledge>.Refused(check.Refusals) : pledge;
    }
}
