using CrossMentor.Domain.Matching;

namespace CrossMentor.Domain.Pairs;

/// <summary>What a scenario does to the pairs that run.</summary>
/// <param name="Holds">Whether it knew them as they are: a pair that ended or began since then makes it outdated.</param>
/// <param name="Ending">The running pairs that the scenario has not, if its run was allowed to change any.</param>
internal sealed record RunningPairReview(bool Holds, IReadOnlyList<Pair> Ending)
{
    public static RunningPairReview Of(PublicationInputs inputs)
    {
        var running = inputs.RunningPairs.ToDictionary(pair => (pair.MentorId, pair.MenteeId));
        var proposed = inputs.Proposals.Select(proposal => (proposal.MentorId, proposal.MenteeId)).ToHashSet();
        var ending = running.Where(pair => !proposed.Contains(pair.Key)).Select(pair => pair.Value).OrderBy(pair => pair.Id).ToList();
        var isKnown = inputs.Proposals.All(proposal => proposal.IsRunning == running.ContainsKey((proposal.MentorId, proposal.MenteeId)));
        var mayEnd = ending.TrueForAll(pair => inputs.RunningPairPolicy == RunningPairPolicy.Reconsider && pair.PublishedAt <= inputs.MatchedAt);
        var isOfThisState = (inputs.Programme.State == Programmes.ProgrammeState.Active) == (inputs.RunningPairPolicy is not null);
        return new(isKnown && mayEnd && isOfThisState, ending);
    }
}
