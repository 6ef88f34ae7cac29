using System.Text.Json;
using CrossMentor.Api.Identifiers;

namespace CrossMentor.Api.Tests.Server;

/// <summary>Two organisations with a draft scenario, and the id of one object of every type that a mutation can name.</summary>
public sealed class Consortium
{
    private Consortium(Workshop workshop) => Workshop = workshop;

    public Workshop Workshop { get; }

    public required MadeOrganisation First { get; init; }

    public required MadeOrganisation Second { get; init; }

    public required MadeProgramme Programme { get; init; }

    public required string GroupId { get; init; }

    public required string DeclarationId { get; init; }

    public required string ParticipatingOrganisationId { get; init; }

    public required string WaitingEntryId { get; init; }

    public required string SeriesId { get; init; }
    public required string PurposeVersionId { get; init; }

    public required string AgreementVersionId { get; init; }

    public required string PersonId { get; init; }

    public required string ParticipantId { get; init; }

    /// <summary>A pair of another programme, where the match is published.</summary>
    public required string PairId { get; init; }

    /// <summary>A session to come of that pair.</summary>
    public required string PairSessionId { get; init; }

    /// <summary>What its mentor wrote for the two.</summary>
    public required string PairNoteId { get; init; }

    public required JsonElement Run { get; init; }

    /// <summary>A workshop that is still to come.</summary>
    public required string EventId { get; init; }

    public required string SponsorId { get; init; }

    public required string AccreditationId { get; init; }

    /// <summary>A survey that is open.</summary>
    public required string SurveyId { get; init; }
    /// <summary>What the mentor of the pair declared, and consented to.</summary>
    public required string InterestId { get; init; }

    public required string ConsentId { get; init; }

    public required string ResourceId { get; init; }
    public required string RepresentativeId { get; init; }

    public required string SteeringTopicId { get; init; }

    /// <summary>A decision that is put to the vote.</summary>
    public required string SteeringDecisionId { get; init; }

    /// <summary>Somebody of the first organisation appeared in the second.</summary>
    public required string NonRecruitmentCaseId { get; init; }

    /// <summary>Of a hybrid programme whose manager is a mentee in it as well, and so is in the group.</summary>
    public required string LearningGroupId { get; init; }

    public required string GroupTaskId { get; init; }

    public required string ArtefactId { get; init; }

    public required string PanelMemberId { get; init; }

    /// <summary>Of the programme of the pair, whose mentee nominated.</summary>
    public required string PrizeId { get; init; }

    public required string JurorId { get; init; }

    public required string NominationId { get; init; }

    /// <summary>A replay of the run, which has ended.</summary>
    public required string MatchTaskId { get; init; }

    public string ScenarioId => Run.Scenario().Id();

    public string ProposalId => Run.Proposals()[0].Id();

    public static async Task<Consortium> MakeAsync(Workshop workshop)
    {
        var (first, second) = (await workshop.OrganisationAsync("First"), await workshop.OrganisationAsync("Second"));
        var rival = await workshop.OrganisationAsync("Rival");
        var group = await workshop.Manager.AcceptedAsync(
            "createOrganisationGroup", new { name = workshop.Named("Group"), organisationIds = new[] { first.Id } }, "organisationGroup { id }");
        var declaration = await workshop.Manager.AcceptedAsync(
            "declareCompetitor", new { organisationId = first.Id, competitorId = rival.Id }, "competitorDeclaration { id }");
        var programme = await workshop.ProgrammeAsync();
        var series = await workshop.Manager.AcceptedAsync("createSeries", new { name = workshop.Named("Series") }, "series { id }");
        var waiting = await workshop.Manager.AcceptedAsync(
            "joinWaitingList", new { programmeId = programme.Id, organisationId = rival.Id, reason = "PROGRAMME_FULL" }, "waitingEntry { id }");
        var part = await workshop.JoinAsync(programme, first);
        await workshop.JoinAsync(programme, second);
        await workshop.ImportAsync(programme, Rosters.OneOfEach(first, second));
        var purpose = await workshop.ProposePurposeAsync(programme, "To learn across organisations.");
        var agreement = await workshop.ProposeAgreementAsync(programme);
        var run = await workshop.MatchAsync(programme);
        var participant = (await workshop.Manager.QueryAsync(
            "query($id: ID!) { participants(where: { programmeId: { eq: $id } }, order: [{ displayName: ASC }]) { nodes { id person { id displayName } } } }",
            new { id = programme.Id })).GetProperty("participants").Nodes().First(node => node.GetProperty("person").Text("displayName").EndsWith(first.Name, StringComparison.Ordinal));
        var gathering = await workshop.Manager.AcceptedAsync(
            "scheduleEvent",
            new { programmeId = programme.Id, kind = "INSPIRATION", title = "Workshop", startsAt = "2099-02-01T09:00:00Z", endsAt = "2099-02-01T12:00:00Z" },
            "event { id }");
        var accreditation = await workshop.Manager.AcceptedAsync(
            "recordAccreditation",
            new { programmeId = programme.Id, trainerName = "Trainer", accreditedBy = "A house", validFrom = "2020-01-01", validUntil = "2029-12-31" },
            "accreditation { id }");
        var sponsor = await workshop.Manager.AcceptedAsync(
            "appointSponsor", new { programmeId = programme.Id, organisationId = first.Id, kind = "SPONSOR", name = "Chair" }, "sponsor { id }");

        var survey = await workshop.Manager.AcceptedAsync("publishSurvey", new { programmeId = programme.Id, wave = "BASELINE", closesOn = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(7) }, "survey { id }");
        var representative = await workshop.Manager.AcceptedAsync(
            "appointRepresentative", new { programmeId = programme.Id, organisationId = first.Id, name = "Representative" }, "representative { id }");
        var topic = await workshop.Manager.AcceptedAsync("addSteeringTopic", new { programmeId = programme.Id, title = "Topic" }, "topic { id }");
        var decision = await workshop.Manager.AcceptedAsync(
            "proposeSteeringDecision",
            new { programmeId = programme.Id, title = "Decision", reason = "Because.", votesUntil = Steering.SteeredProgramme.Today },
            "decision { id }");

        // Of other organisations: a confirmed pair would show the people of the two to each other.
        var (third, fourth) = (await workshop.OrganisationAsync("Third"), await workshop.OrganisationAsync("Fourth"));
        var published = await workshop.TwoWayAsync(third, fourth);
        await workshop.Manager.AcceptedAsync("keepPairContent", new { programmeId = published.Id, version = await workshop.VersionOfAsync(published.Id), isKept = true }, "programme { id }");
        await workshop.ImportAsync(published, Rosters.OneOfEach(third, fourth));
        await workshop.PublishAsync(await workshop.MatchAsync(published));
        var pair = (await workshop.PairsAsync(published, "id mentor { id person { id } } mentee { id }"))[0];
        var mentor = await workshop.ParticipantAsync(pair.GetProperty("mentor").Id());
        var prize = await workshop.Manager.AcceptedAsync(
            "declarePrize", new { programmeId = published.Id, name = "Prize", nominationsUntil = Steering.SteeredProgramme.Today }, "prize { id }");
        var prizeId = prize.GetProperty("prize").Id();
        var juror = await workshop.Manager.AcceptedAsync("appointJuror", new { prizeId, name = "Juror" }, "juror { id }");
        var mentee = await workshop.ParticipantAsync(pair.GetProperty("mentee").Id());
        var nomination = await mentee.AcceptedAsync(
            "nominateForPrize", new { prizeId, pairId = pair.Id(), impact = "It helped.", mentorship = "Every time.", statement = "Nobody else." }, "nomination { id }");
        var session = await mentor.AcceptedAsync("scheduleSession", new { pairId = pair.Id(), plannedOn = "2099-02-01" }, "session { id }");
        var note = await mentor.AcceptedAsync("writePairNote", new { pairId = pair.Id(), kind = "NOTE", text = "For the two." }, "note { id }");
        var interest = await mentor.AcceptedAsync(
            "declareInterest",
            new { personId = pair.GetProperty("mentor").GetProperty("person").Id(), kind = "CONFLICT", tie = "OTHER", email = "somebody@people.example" },
            "declaredInterest { id }");
        var consent = await mentor.AcceptedAsync(
            "grantConsent", new { participantId = pair.GetProperty("mentor").Id(), purpose = "DIVERSITY_REPORT", noticeVersion = 1 }, "consent { id }");
        var resource = await workshop.Manager.AcceptedAsync(
            "addResource",
            new { programmeId = programme.Id, kind = "TOOL", stage = "MIDDLE", texts = new[] { new { language = "en", title = "Tool", body = "A tool." } } },
            "resource { id }");
        var (fifth, sixth) = (await workshop.OrganisationAsync("Fifth"), await workshop.OrganisationAsync("Sixth"));
        var hybrid = await workshop.ProgrammeAsync("HYBRID_ACTION_LEARNING", learningGroupCount: 1);
        await workshop.JoinAsync(hybrid, fifth);
        await workshop.JoinAsync(hybrid, sixth);
        await workshop.ImportAsync(hybrid, Rosters.OneOfEach(fifth, sixth));
        await workshop.PublishAsync(await workshop.MatchAsync(hybrid));
        var learner = await workshop.ParticipantIdAsync(hybrid, $"Mentee of {fifth.Name}");
        var invited = await workshop.Manager.AcceptedAsync("inviteParticipant", new { participantId = learner }, "code");
        await workshop.Manager.AcceptedAsync("acceptInvitation", new { code = invited.Text("code") }, "person { id }");
        var learningGroup = (await workshop.Manager.QueryAsync(
            "query($id: ID!) { learningGroups(where: { programmeId: { eq: $id } }) { nodes { id } } }", new { id = hybrid.Id })).GetProperty("learningGroups").Nodes().Single().Id();
        var task = (await workshop.Manager.AcceptedAsync("raiseTask", new { learningGroupId = learningGroup, title = "A task" }, "groupTask { id }")).GetProperty("groupTask").Id();
        var solution = await workshop.Manager.AcceptedAsync("proposeSolution", new { groupTaskId = task, title = "A solution", authorIds = new[] { learner } }, "artefact { id }");
        var panel = await workshop.Manager.AcceptedAsync(
            "appointPanelMember", new { programmeId = hybrid.Id, organisationId = fifth.Id, name = "Chair", isBoardMember = true }, "panelMember { id }");
        return new(workshop)
        {
            ResourceId = resource.GetProperty("resource").Id(),
            InterestId = interest.GetProperty("declaredInterest").Id(),
            ConsentId = consent.GetProperty("consent").Id(),
            LearningGroupId = learningGroup,
            NonRecruitmentCaseId = await AppearAsync(workshop, first, second),
            GroupTaskId = task,
            ArtefactId = solution.GetProperty("artefact").Id(),
            PanelMemberId = panel.GetProperty("panelMember").Id(),
            PrizeId = prizeId,
            JurorId = juror.GetProperty("juror").Id(),
            NominationId = nomination.GetProperty("nomination").Id(),
            PairId = pair.Id(),
            PairSessionId = session.GetProperty("session").Id(),
            PairNoteId = note.GetProperty("note").Id(),
            First = first,
            Second = second,
            Programme = programme,
            GroupId = group.GetProperty("organisationGroup").Id(),
            DeclarationId = declaration.GetProperty("competitorDeclaration").Id(),
            ParticipatingOrganisationId = part,
            WaitingEntryId = waiting.GetProperty("waitingEntry").Id(),
            SeriesId = series.GetProperty("series").Id(),
            PurposeVersionId = purpose.Id(),
            AgreementVersionId = agreement.Id(),
            PersonId = participant.GetProperty("person").Id(),
            ParticipantId = participant.Id(),
            Run = run,
            EventId = gathering.GetProperty("event").Id(),
            AccreditationId = accreditation.GetProperty("accreditation").Id(),
            SponsorId = sponsor.GetProperty("sponsor").Id(),
            SurveyId = survey.GetProperty("survey").Id(),
            RepresentativeId = representative.GetProperty("representative").Id(),
            SteeringTopicId = topic.GetProperty("topic").Id(),
            SteeringDecisionId = decision.GetProperty("decision").Id(),
            MatchTaskId = (await workshop.WorkAsync("replayMatchRun", new { matchRunId = run.Id() })).Id(),
        };
    }

    /// <summary>Somebody who took part for one organisation appears in the other, while a clause stands between the two.</summary>
    private static async Task<string> AppearAsync(Workshop workshop, MadeOrganisation former, MadeOrganisation appearedIn)
    {
        var guarded = await workshop.TwoWayAsync(former, appearedIn);
        var email = $"{Guid.NewGuid():N}@people.example";
        await workshop.ImportAsync(guarded, RosterRow.Colleague(former, "Mover") with { Email = email, Role = "MENTEE" });
        var agreement = await workshop.ProposeAgreementAsync(guarded, protectionMonths: 12);
        await workshop.Manager.SignAgreementAsync(agreement, former);
        await workshop.Manager.SignAgreementAsync(agreement, appearedIn);
        await workshop.ImportAsync(guarded, RosterRow.Colleague(appearedIn, "Mover") with { Email = email });
        return (await workshop.Manager.QueryAsync("query($id: ID!) { nonRecruitmentCases(programmeId: $id) { id } }", new { id = guarded.Id })).List("nonRecruitmentCases").Single().Id();
    }

    /// <summary>The ids that exist here, by the name of their type.</summary>
    public IReadOnlyDictionary<string, string> Ids() => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Organisation"] = First.Id,
        ["OrganisationGroup"] = GroupId,
        ["CompetitorDeclaration"] = DeclarationId,
        ["WaitingEntry"] = WaitingEntryId,
        ["ProgrammeSeries"] = SeriesId,
        ["Programme"] = Programme.Id,
        ["ParticipatingOrganisation"] = ParticipatingOrganisationId,
        ["PurposeVersion"] = PurposeVersionId,
        ["AgreementVersion"] = AgreementVersionId,
        ["Person"] = PersonId,
        ["Participant"] = ParticipantId,
        ["Pair"] = PairId,
        ["PairSession"] = PairSessionId,
        ["PairNote"] = PairNoteId,
        ["MatchRun"] = Run.Id(),
        ["Scenario"] = ScenarioId,
        ["Proposal"] = ProposalId,
        ["MatchTask"] = MatchTaskId,
        ["ProgrammeEvent"] = EventId,
        ["Sponsor"] = SponsorId,
        ["Survey"] = SurveyId,
        ["DeclaredInterest"] = InterestId,
        ["Consent"] = ConsentId,
        ["Resource"] = ResourceId,
        ["Representative"] = RepresentativeId,
        ["SteeringTopic"] = SteeringTopicId,
        ["SteeringDecision"] = SteeringDecisionId,
        ["NonRecruitmentCase"] = NonRecruitmentCaseId,
        ["LearningGroup"] = LearningGroupId,
        ["GroupTask"] = GroupTaskId,
        ["Artefact"] = ArtefactId,
        ["PanelMember"] = PanelMemberId,
        ["TrainerAccreditation"] = AccreditationId,
        ["Prize"] = PrizeId,
        ["Juror"] = JurorId,
        ["Nomination"] = NominationId,

        // No jury is asked before the day of the nominations is over, so there is no ballot yet; the tests of the prize try those that there are.
        ["JuryBallot"] = GlobalIds.Encode(Domain.Identifiers.Ids.New<Domain.Evaluation.JuryBallotId>()),
    };
}
