using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Agreements;

/// <summary>Whether people may begin to meet: what they say to each other is confidential because both have said that it is.</summary>
public static class Acknowledgements
{
    /// <param name="latest">The version that counts; null where there is none, which nobody can have acknowledged.</param>
    /// <param name="given">The versions that the participant acknowledged.</param>
    public static bool HasAcknowledged(AgreementVersionId? latest, IEnumerable<AgreementVersionId> given)
        => latest is { } version && given.Contains(version);

    /// <summary>Refused with the roles that have not.</summary>
    public static Outcome CheckPair(bool mentorHas, bool menteeHas)
    {
        var missing = new List<ParticipantRole>();
        if (!mentorHas)
        {
            missing.Add(ParticipantRole.Mentor);
        }

        if (!menteeHas)
        {
            missing.Add(ParticipantRole.Mentee);
        }

        return missing.Count == 0 ? Outcome.Accepted : new AcknowledgementMissing(missing);
    }
}
