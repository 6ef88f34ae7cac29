using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Pairs;

/// <summary>What is told of somebody before the pair is confirmed: enough to decide on, and nothing to know the person by.</summary>
/// <remarks>It is taken when the pair is proposed and stays as it was, whatever the person changes later.</remarks>
/// <param name="Goals">Taxonomy codes.</param>
/// <param name="Skills">Taxonomy codes.</param>
/// <param name="Languages">BCP 47 tags without their region, which could tell where somebody lives.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
public sealed record BlindedProfile(
    IReadOnlyList<string> Goals, IReadOnlyList<string> Skills, IReadOnlyList<string> Languages, Seniority Seniority, string? Country)
{
    private const int MiddleFromYears = 5;
    private const int SeniorFromYears = 15;

    public static BlindedProfile Of(Participant participant, Person person) => new(
        participant.Goals,
        person.Skills,
        [.. person.Languages.Select(tag => tag.Split('-')[0]).Distinct(StringComparer.Ordinal)],
        person.ExperienceYears switch
        {
            null => Seniority.Unknown,
            < MiddleFromYears => Seniority.Early,
            < SeniorFromYears => Seniority.Middle,
            _ => Seniority.Senior,
        },
        person.Country);
}
