using System.Collections.Frozen;
using CrossMentor.Matching.Inputs;

namespace CrossMentor.Matching.WhatIf;

/// <summary>What one solve chose.</summary>
/// <param name="Pairs">The pairs.</param>
/// <param name="Score">The sum of their scores.</param>
internal sealed record Solution(FrozenSet<ParticipantPair> Pairs, long Score)
{
    /// <summary>With whom somebody is paired, by id; null for nobody.</summary>
    public Guid? PartnerOf(Guid participant) => Pairs
        .Where(pair => pair.MentorId == participant || pair.MenteeId == participant)
        .Select(pair => (Guid?)(pair.MentorId == participant ? pair.MenteeId : pair.MentorId))
        .Order()
        .FirstOrDefault();
}
