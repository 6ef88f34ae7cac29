namespace CrossMentor.Api.Tests.Server;

/// <summary>One place in the input of a mutation where an id stands.</summary>
/// <param name="Type">The type of the object that the id names.</param>
public sealed record IdInput(string Mutation, string Field, string Type)
{
    public override string ToString() => $"{Mutation}.{Field}";
}

/// <summary>Every id that a mutation takes, with inputs that are good but for it.</summary>
internal static class IdInputs
{
    public static IReadOnlyList<IdInput> All { get; } =
    [
        new("createOrganisation", "groupId", "OrganisationGroup"),
        new("updateOrganisation", "organisationId", "Organisation"),
        new("updateOrganisation", "groupId", "OrganisationGroup"),
        new("createOrganisationGroup", "organisationIds", "Organisation"),
        new("declareCompetitor", "organisationId", "Organisation"),
        new("declareCompetitor", "competitorId", "Organisation"),
        new("withdrawCompetitorDeclaration", "competitorDeclarationId", "CompetitorDeclaration"),
        new("setGradeLadder", "organisationId", "Organisation"),
        new("answerStartCriteria", "organisationId", "Organisation"),
        new("createProgramme", "seriesId", "ProgrammeSeries"),
        new("openEdition", "seriesId", "ProgrammeSeries"),
        new("openEdition", "earlierProgrammeId", "Programme"),
        new("addTrack", "programmeId", "Programme"),
        new("describeProgramme", "programmeId", "Programme"),
        new("joinWaitingList", "programmeId", "Programme"),
        new("joinWaitingList", "organisationId", "Organisation"),
        new("joinWaitingList", "personId", "Person"),
        new("prioritiseWaitingEntry", "waitingEntryId", "WaitingEntry"),
        new("leaveWaitingList", "waitingEntryId", "WaitingEntry"),
        new("recordCost", "programmeId", "Programme"),
        new("recordCost", "organisationId", "Organisation"),
        new("updateProgramme", "programmeId", "Programme"),
        new("activateProgramme", "programmeId", "Programme"),
        new("closeProgramme", "programmeId", "Programme"),
        new("setIntent", "programmeId", "Programme"),
        new("recordIndicators", "programmeId", "Programme"),
        new("proposePurpose", "programmeId", "Programme"),
        new("acceptPurpose", "purposeVersionId", "PurposeVersion"),
        new("acceptPurpose", "organisationId", "Organisation"),
        new("proposeAgreement", "programmeId", "Programme"),
        new("signAgreement", "agreementVersionId", "AgreementVersion"),
        new("signAgreement", "organisationId", "Organisation"),
        new("acknowledgeEthics", "agreementVersionId", "AgreementVersion"),
        new("acknowledgeEthics", "participantId", "Participant"),
        new("addParticipatingOrganisation", "programmeId", "Programme"),
        new("addParticipatingOrganisation", "organisationId", "Organisation"),
        new("updateParticipatingOrganisation", "participatingOrganisationId", "ParticipatingOrganisation"),
        new("importRoster", "programmeId", "Programme"),
        new("enrolParticipant", "programmeId", "Programme"),
        new("enrolParticipant", "personId", "Person"),
        new("updateParticipant", "participantId", "Participant"),
        new("withdrawParticipant", "participantId", "Participant"),
        new("inviteParticipant", "participantId", "Participant"),
        new("proposePair", "mentorId", "Participant"),
        new("proposePair", "menteeId", "Participant"),
        new("answerPairOffer", "pairId", "Pair"),
        new("unwindPair", "pairId", "Pair"),
        new("scheduleSession", "pairId", "Pair"),
        new("rescheduleSession", "sessionId", "PairSession"),
        new("cancelSession", "sessionId", "PairSession"),
        new("logSession", "pairId", "Pair"),
        new("logSession", "sessionId", "PairSession"),
        new("confirmSession", "sessionId", "PairSession"),
        new("startPair", "pairId", "Pair"),
        new("completePair", "pairId", "Pair"),
        new("pledge", "pairId", "Pair"),
        new("setGoal", "pairId", "Pair"),
        new("setCareerPlan", "pairId", "Pair"),
        new("logExperiment", "pairId", "Pair"),
        new("updateMatchingPolicy", "programmeId", "Programme"),
        new("startMatchRun", "programmeId", "Programme"),
        new("cancelMatchRun", "matchRunId", "MatchRun"),
        new("publishMatch", "scenarioId", "Scenario"),
        new("draftScenario", "matchRunId", "MatchRun"),
        new("draftScenario", "scenarioId", "Scenario"),
        new("updateScenarioDecisions", "scenarioId", "Scenario"),
        new("resolveScenario", "scenarioId", "Scenario"),
        new("askWhatIf", "scenarioId", "Scenario"),
        new("askWhatIf", "mentorId", "Participant"),
        new("askWhatIf", "menteeId", "Participant"),
        new("replayMatchRun", "matchRunId", "MatchRun"),
        new("cancelMatchTask", "matchTaskId", "MatchTask"),
        new("scheduleEvent", "programmeId", "Programme"),
        new("rescheduleEvent", "eventId", "ProgrammeEvent"),
        new("cancelEvent", "eventId", "ProgrammeEvent"),
        new("recordAttendance", "eventId", "ProgrammeEvent"),
        new("setTrainingModules", "programmeId", "Programme"),
        new("setStrategicTopics", "programmeId", "Programme"),
        new("formIntervisionGroups", "programmeId", "Programme"),
        new("planFollowUp", "programmeId", "Programme"),
        new("planFollowUp", "organisationId", "Organisation"),
        new("recordFollowUp", "participantId", "Participant"),
        new("appointSponsor", "programmeId", "Programme"),
        new("appointSponsor", "organisationId", "Organisation"),
        new("standDownSponsor", "sponsorId", "Sponsor"),
        new("logCommunication", "sponsorId", "Sponsor"),
        new("updateMatchingPolicy", "competitorsDecisionId", "SteeringDecision"),
        new("appointRepresentative", "programmeId", "Programme"),
        new("appointRepresentative", "organisationId", "Organisation"),
        new("standDownRepresentative", "representativeId", "Representative"),
        new("addSteeringTopic", "programmeId", "Programme"),
        new("addSteeringTopic", "organisationId", "Organisation"),
        new("settleSteeringTopic", "topicId", "SteeringTopic"),
        new("proposeSteeringDecision", "programmeId", "Programme"),
        new("proposeSteeringDecision", "organisationId", "Organisation"),
        new("proposeSteeringDecision", "topicId", "SteeringTopic"),
        new("castSteeringVote", "decisionId", "SteeringDecision"),
        new("castSteeringVote", "representativeId", "Representative"),
        new("closeSteeringDecision", "decisionId", "SteeringDecision"),
        new("postLedger", "programmeId", "Programme"),
        new("recordContribution", "programmeId", "Programme"),
        new("recordContribution", "giverId", "Organisation"),
        new("setKnowledgeBoundary", "organisationId", "Organisation"),
        new("raiseTask", "learningGroupId", "LearningGroup"),
        new("proposeSolution", "groupTaskId", "GroupTask"),
        new("proposeSolution", "authorIds", "Participant"),
        new("proposeSolution", "organisationIds", "Organisation"),
        new("labelArtefact", "artefactId", "Artefact"),
        new("shareArtefact", "artefactId", "Artefact"),
        new("presentSolution", "artefactId", "Artefact"),
        new("noteIdea", "participantId", "Participant"),
        new("adoptArtefact", "artefactId", "Artefact"),
        new("adoptArtefact", "organisationId", "Organisation"),
        new("appointPanelMember", "programmeId", "Programme"),
        new("appointPanelMember", "organisationId", "Organisation"),
        new("standDownPanelMember", "panelMemberId", "PanelMember"),
        new("schedulePresentation", "learningGroupId", "LearningGroup"),
    ];

    /// <summary>The input with all its ids from the consortium but one.</summary>
    public static Dictionary<string, object?> With(IdInput place, Consortium consortium, string id)
    {
        var input = Whole(place.Mutation, consortium);
        input[place.Field] = place.Field.EndsWith("Ids", StringComparison.Ordinal) ? new[] { id } : id;
        return input;
    }

    private static Dictionary<string, object?> Whole(string mutation, Consortium consortium)
    {
        var input = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var place in All.Where(place => place.Mutation == mutation && place.Field is not ("groupId" or "competitorsDecisionId")))
        {
            input[place.Field] = consortium.Ids()[place.Type];
        }

        foreach (var (name, value) in Others(mutation, consortium))
        {
            input[name] = value;
        }

        return input;
    }

    private static Dictionary<string, object?> Others(string mutation, Consortium consortium) => mutation switch
    {
        "createOrganisation" => new() { ["name"] = consortium.Workshop.Named("New"), ["sector"] = "finance", ["sizeBand"] = "SMALL", ["country"] = "NL" },
        "answerStartCriteria" => new() { ["version"] = 0 },
        "createProgramme" => new()
        {
            ["name"] = consortium.Workshop.Named("Edition"), ["kind"] = "TWO_WAY", ["purpose"] = "Exchange.", ["languages"] = new[] { "en" },
            ["startsOn"] = "2099-01-01", ["editionYear"] = 2098,
        },
        "openEdition" => new() { ["editionYear"] = 2099, ["startsOn"] = "2099-01-01" },
        "addTrack" => new() { ["version"] = 1, ["name"] = "Newcomers" },
        "describeProgramme" => new() { ["version"] = 1, ["promoter"] = "A foundation" },
        "joinWaitingList" => new() { ["reason"] = "CAME_LATE" },
        "prioritiseWaitingEntry" => new() { ["version"] = 1, ["priority"] = "HIGH" },
        "leaveWaitingList" => new() { ["version"] = 1 },
        "recordCost" => new() { ["kind"] = "VENUE", ["amountMinor"] = 100, ["currency"] = "EUR" },
        "appointRepresentative" => new() { ["name"] = "Another" },
        "standDownRepresentative" or "settleSteeringTopic" or "closeSteeringDecision" => new() { ["version"] = 1 },
        "addSteeringTopic" => new() { ["title"] = "Another topic" },
        "proposeSteeringDecision" => new() { ["title"] = "Another", ["reason"] = "Because.", ["votesUntil"] = Steering.SteeredProgramme.Today },
        "recordContribution" => new() { ["kind"] = "HOSTING", ["amount"] = 1 },
        "castSteeringVote" => new() { ["choice"] = "FOR" },
        "createOrganisationGroup" => new() { ["name"] = consortium.Workshop.Named("Another group") },
        "setGradeLadder" => new() { ["version"] = 1, ["steps"] = Array.Empty<object>() },
        "addParticipatingOrganisation" => new() { ["role"] = "PROVIDES_BOTH" },
        "importRoster" => new() { ["roster"] = new { rows = Rosters.OneOfEach(consortium.First) } },
        "draftScenario" => new() { ["label"] = "Another draft" },
        "answerPairOffer" => new() { ["side"] = "MENTOR", ["voice"] = "ORGANISATION", ["agrees"] = true },
        "scheduleSession" => new() { ["plannedOn"] = "2099-03-01" },
        "rescheduleSession" => new() { ["plannedOn"] = "2099-03-01", ["version"] = 1 },
        "logSession" => new() { ["heldOn"] = "2099-03-01", ["minutes"] = 60, ["format"] = "VIDEO" },
        "pledge" => new() { ["hoursPerMonth"] = 2, ["cadenceDays"] = 28 },
        "setGoal" => new() { ["code"] = "delegation" },
        "setCareerPlan" => new() { ["state"] = "DRAFT" },
        "logExperiment" => new() { ["on"] = "2099-03-01" },
        "unwindPair" => new() { ["reason"] = "NO_FIT" },
        "setIntent" => new() { ["version"] = 1, ["intents"] = Array.Empty<object>() },
        "recordIndicators" => new() { ["version"] = 1, ["values"] = Array.Empty<object>() },
        "proposePurpose" => new() { ["version"] = 1, ["texts"] = Agreements.Texts("Another purpose.") },
        "proposeAgreement" => new() { ["clauses"] = Agreements.Clauses() },
        "acknowledgeEthics" => new() { ["language"] = "en" },
        "enrolParticipant" => new() { ["role"] = "MENTOR" },
        "scheduleEvent" => new() { ["kind"] = "INSPIRATION", ["title"] = "Another", ["startsAt"] = "2099-03-01T09:00:00Z", ["endsAt"] = "2099-03-01T12:00:00Z" },
        "rescheduleEvent" => new() { ["version"] = 1, ["startsAt"] = "2099-03-01T09:00:00Z", ["endsAt"] = "2099-03-01T12:00:00Z" },
        "recordAttendance" => new() { ["entries"] = Array.Empty<object>() },
        "setTrainingModules" => new() { ["version"] = 0, ["modules"] = Array.Empty<object>() },
        "setStrategicTopics" => new() { ["version"] = 0, ["topics"] = Array.Empty<object>() },
        "formIntervisionGroups" => new() { ["role"] = "MENTEE" },
        "planFollowUp" => new() { ["startsOn"] = "2099-02-01", ["cadenceDays"] = 30 },
        "recordFollowUp" => new() { ["outcome"] = "ON_TRACK" },
        "appointSponsor" => new() { ["kind"] = "AMBASSADOR", ["name"] = "Another" },
        "logCommunication" => new() { ["kind"] = "SPEECH", ["sentOn"] = "2020-01-01" },
        "setKnowledgeBoundary" => new() { ["version"] = 0, ["topics"] = Array.Empty<string>() },
        "noteIdea" => new() { ["title"] = "Another" },
        "raiseTask" => new() { ["title"] = "Another" },
        "proposeSolution" => new() { ["title"] = "Another" },
        "labelArtefact" => new() { ["version"] = 1, ["topics"] = Array.Empty<string>() },
        "appointPanelMember" => new() { ["name"] = "Another", ["isBoardMember"] = true },
        "schedulePresentation" => new() { ["startsAt"] = "2099-03-01T09:00:00Z" },
        "shareArtefact" or "presentSolution" or "standDownPanelMember" or "cancelEvent" or "standDownSponsor" => new() { ["version"] = 1 },
        "updateOrganisation" or "updateProgramme" or "updateParticipatingOrganisation" or "updateParticipant" or "withdrawParticipant"
            or "updateMatchingPolicy" or "publishMatch" or "withdrawCompetitorDeclaration" or "updateScenarioDecisions" or "resolveScenario"
            or "activateProgramme" or "closeProgramme" => new() { ["version"] = 1 },
        _ => [],
    };
}
