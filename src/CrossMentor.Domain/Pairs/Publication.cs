using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Pairs;

/// <summary>Turns a draft scenario into pairs and learning groups, all or nothing.</summary>
/// <remarks>
/// Every rule is checked again on the facts of today: a scenario may have waited for weeks. In an active programme the running pairs that the scenario
/// has go on untouched, and those that it has not end.
/// </remarks>
public static class Publication
{
    public static Outcome<PublishedMatch> Publish(PublicationInputs inputs, DateTimeOffset at)
    {
        var open = inputs.Programme.CheckNotClosed();
        if (open.IsRefused)
        {
            return open.Refusal;
        }

        var participants = inputs.Participants.ToDictionary(participant => participant.Id);
        if (inputs.Scenario.State != ScenarioState.Draft)
        {
            return new ScenarioClosed(inputs.Scenario.State);
        }

        if (inputs.Scenario.Solution != ScenarioSolution.Current)
        {
            return new ScenarioNotSolved(inputs.Scenario.Solution);
        }

        var running = RunningPairReview.Of(inputs);
        var isMatched = inputs.Programme.IsMatchPublished;
        if (!running.Holds || !StillHolds(inputs, participants) || (isMatched && !GroupAdditions.Hold(inputs, participants)))
        {
            return new ScenarioOutdated();
        }

        var organisations = inputs.Participations.Select(participation => participation.OrganisationId).ToList();
        var admitted = inputs.Programme.MatchingPolicy.Admit(inputs.Competitors, organisations);
        var balance = CheckBalance(inputs, organisations);
        if (admitted.IsRefused || balance.IsRefused)
        {
            return Outcome<PublishedMatch>.Refused([.. admitted.Refusals, .. balance.Refusals]);
        }

        var pairs = new List<Pair>(inputs.Proposals.Count);
        foreach (var proposal in inputs.Proposals.OrderBy(proposal => proposal.Id))
        {
            var pair = CrossPair.Propose(participants[proposal.MentorId], participants[proposal.MenteeId], inputs.Competitors);
            if (pair.IsRefused)
            {
                return pair.Refusal is CompetitorConflict ? Outcome<PublishedMatch>.Refused(pair.Refusals) : new ScenarioOutdated();
            }

            if (!proposal.IsRunning)
            {
                var (mentor, mentee) = (ProfileOf(inputs, pair.Value.Mentor), ProfileOf(inputs, pair.Value.Mentee));
                pairs.Add(Pair.Publish(Ids.New<PairId>(), pair.Value, proposal.Explanation, inputs.Programme.PairApproval, mentor, mentee, at));
            }
        }

        foreach (var pair in running.Ending)
        {
            pair.End(PairEndReason.Rematched, at);
        }

        var match = isMatched
            ? new PublishedMatch(pairs, [], GroupAdditions.Of(inputs, participants))
            : new PublishedMatch(pairs, GroupsOf(inputs, participants), []);
        Settle(inputs);
        return match;
    }

    private static List<LearningGroup> GroupsOf(PublicationInputs inputs, Dictionary<ParticipantId, Participant> participants) =>
    [
        .. inputs.Groups
            .OrderBy(group => group.Number)
            .Select(group => LearningGroup.Form(
                Ids.New<LearningGroupId>(), inputs.Programme.Id, group.Number, group.MemberIds.Select(member => participants[member]))),
    ];

    private static void Settle(PublicationInputs inputs)
    {
        inputs.Scenario.Publish();
        foreach (var other in inputs.OtherScenarios.Where(other => other.Id != inputs.Scenario.Id && other.State == ScenarioState.Draft))
        {
            other.Supersede();
        }

        // A donated place that nobody fills is its donor's again, who may donate it anew.
        var filled = PlacePool.Filled(inputs.Programme, DonationsOf(inputs), PlacementsOf(inputs));
        foreach (var participation in inputs.Participations)
        {
            participation.Revert(filled[participation.OrganisationId].Given);
        }

        inputs.Programme.RecordMatch();
    }

    // Where nobody is asked, the two know each other at once and need no extract.
    private static BlindedProfile? ProfileOf(PublicationInputs inputs, Participant participant)
        => inputs.Programme.PairApproval == PairApproval.None ? null : BlindedProfile.Of(participant, inputs.People[participant.PersonId]);

    private static bool StillHolds(PublicationInputs inputs, Dictionary<ParticipantId, Participant> participants)
    {
        var participations = inputs.Participations.ToDictionary(participation => participation.OrganisationId);

        bool IsThere(ParticipantId id, ParticipantRole role) => participants.TryGetValue(id, out var participant)
            && participant.IsEnrolled
            && participant.Role == role
            && participations.TryGetValue(participant.OrganisationId, out var participation)
            && participation.Offers(role);

        var peopleAreThere = inputs.Proposals.All(proposal =>
            IsThere(proposal.MentorId, ParticipantRole.Mentor)
            && IsThere(proposal.MenteeId, ParticipantRole.Mentee)
            && participants[proposal.MentorId].OrganisationId == proposal.MentorOrganisationId
            && participants[proposal.MenteeId].OrganisationId == proposal.MenteeOrganisationId
            && (proposal.IsRunning || AreInOneTrack(participants[proposal.MentorId], participants[proposal.MenteeId]))
            && (proposal.IsRunning || !inputs.KeptApart.Contains(proposal.Id)));
        var membersAreThere = inputs.Groups.SelectMany(group => group.MemberIds).All(member => IsThere(member, ParticipantRole.Mentee));
        var isHybrid = inputs.Programme.Kind == ProgrammeKind.HybridActionLearning;
        return peopleAreThere
            && membersAreThere
            && (isHybrid || inputs.Groups.Count == 0)
            && CapacitiesHold(inputs.Proposals, participants)
            && inputs.Proposals.DistinctBy(proposal => (proposal.MentorId, proposal.MenteeId)).Count() == inputs.Proposals.Count;
    }

    private static bool AreInOneTrack(Participant mentor, Participant mentee)
        => mentor.TrackId is null || mentee.TrackId is null || mentor.TrackId == mentee.TrackId;

    // Running pairs that go on are among the proposals, and those that are not have ended then: nothing else holds a place.
    private static bool CapacitiesHold(IReadOnlyList<Proposal> proposals, Dictionary<ParticipantId, Participant> participants) => proposals
        .SelectMany(proposal => new[] { proposal.MentorId, proposal.MenteeId })
        .CountBy(participant => participant)
        .All(count => count.Value <= participants[count.Key].Capacity);

    private static IEnumerable<Placement> PlacementsOf(PublicationInputs inputs)
        => inputs.Proposals.Select(proposal => new Placement(proposal.MentorOrganisationId, proposal.MenteeOrganisationId));

    private static Dictionary<OrganisationId, int> DonationsOf(PublicationInputs inputs)
        => inputs.Participations.ToDictionary(participation => participation.OrganisationId, participation => participation.DonatedPlaces);

    private static Outcome CheckBalance(PublicationInputs inputs, IReadOnlyList<OrganisationId> organisations)
    {
        var placements = PlacementsOf(inputs);
        var offers = inputs.Participants
            .Where(participant => participant.IsEnrolled)
            .Select(participant => new Offer(participant.OrganisationId, participant.Role, participant.Capacity));
        var pool = PlacePool.Of(inputs.Programme, offers, DonationsOf(inputs));
        return ExchangeBalance.CheckPlaced(inputs.Programme, ExchangeBalance.Of(inputs.Programme, organisations, [], placements, pool));
    }
}
