using CrossMentor.Domain.Access;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Library;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Privacy;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;
using CrossMentor.Domain.Refusals;
using CrossMentor.Domain.Steering;

namespace CrossMentor.Domain.Tests.Schema;

/// <summary>The schema finds its fields in the domain by name, so the names are part of the contract.</summary>
public sealed class SchemaNamesTests
{
    // Lists that belong to an object and are read beside it, not from it.
    private static readonly HashSet<string> ReadBeside = new(StringComparer.Ordinal)
    {
        "Organisation.competitorDeclarations", "OrganisationGroup.organisations", "Programme.participatingOrganisations", "Programme.balance", "Programme.competitorsDecision",
        "ProgrammeSeries.editions", "Programme.waitingList", "Organisation.waitingEntries",
        "Programme.participants", "Programme.pairs", "Programme.learningGroups", "MatchRun.scenarios", "Scenario.proposals", "Scenario.unplaced",
        "Scenario.groups", "Scenario.balance", "Scenario.decisions", "Scenario.keptPairCount", "Scenario.tasks", "Scenario.runningPairs",
        "ProposedGroup.members", "LearningGroup.members", "LearningGroup.tasks", "GroupTask.solutions", "Artefact.task", "Artefact.adoptions",
        "Programme.readiness", "GateReading.missing", "SteeringDecision.votes", "Programme.competitorsSteeringDecision",
        "Programme.purposeVersions", "Programme.agreementVersions", "PurposeVersion.acceptances", "AgreementVersion.signatures", "Participant.acknowledgements",
        "Survey.state",
        "CompetitorDeclaration.declaredBy", "CompetitorDeclaration.competitor", // DeclaredById and CompetitorId are checked below
    };

    public static TheoryData<Type> Types => new(
        typeof(Organisation), typeof(OrganisationGroup), typeof(CompetitorDeclaration), typeof(GradeStep),
        typeof(OrganisationProfile), typeof(ConsortiumFeasibility), typeof(StartAdvice), typeof(StartReading),
        typeof(OrganisationCompatibility), typeof(OrganisationDistance), typeof(DimensionDistance), typeof(CompatibilityBand),
        typeof(ProgrammeSeries), typeof(Patron), typeof(TrackRule), typeof(TrackCondition), typeof(TrackEligibility),
        typeof(CostEntry), typeof(CostFigure), typeof(CostPerOutcome), typeof(OrganisationCost), typeof(ExchangeMatrix), typeof(ExchangeCell),
        typeof(CatalogueEntry), typeof(WaitingEntry),
        typeof(Programme), typeof(Track), typeof(ParticipatingOrganisation), typeof(OrganisationBalance), typeof(MatchingPolicy), typeof(ScorerWeight),
        typeof(ProgrammeReadiness), typeof(GateReading), typeof(Intent), typeof(Indicator), typeof(IntentOutcome),
        typeof(Person), typeof(Location), typeof(ReportingLine), typeof(ReportingEdge), typeof(Participant),
        typeof(MatchRun), typeof(MatchRunProgress), typeof(PluginUse), typeof(MatchRunFailure), typeof(MatchConflict), typeof(MatchConflictPart),
        typeof(PairQuota), typeof(Scenario), typeof(Proposal),
        typeof(ScenarioDecision), typeof(MatchTask), typeof(ReplayReport), typeof(ReplayDifference), typeof(WhatIfReport), typeof(WhatIfRule), typeof(WhatIfChange),
        typeof(PairAlternative),
        typeof(PairExplanation), typeof(Contribution), typeof(RuleVerdict), typeof(UnplacedParticipant), typeof(ProposedGroup),
        typeof(PurposeVersion), typeof(PurposeAcceptance), typeof(AgreementVersion), typeof(AgreementClause), typeof(AgreementSignature), typeof(Acknowledgement), typeof(LocalText),
        typeof(Pair), typeof(LearningGroup), typeof(RoleGrant), typeof(RosterProblem),
        typeof(PairSession), typeof(PairProgress), typeof(RelationshipHealth), typeof(InitiativeBalance), typeof(Pledge), typeof(PairGateReading),
        typeof(PairJournal), typeof(DevelopmentGoal), typeof(ExperimentDay), typeof(DevelopmentReport), typeof(CareerPlanCount), typeof(GoalCount),
        typeof(PairCertificate), typeof(PairExpectations),
        typeof(SurveyTemplate), typeof(SurveyItem), typeof(Survey), typeof(SurveyResponse), typeof(SurveyAnswer), typeof(ProgrammeEvaluation),
        typeof(WaveReading), typeof(RoleResponses), typeof(RoleOutcomes), typeof(ScaleMean), typeof(ScaleChange),
        typeof(EmploymentFact), typeof(LargerProgramme), typeof(ExternalModule), typeof(ComponentReport), typeof(ComponentEffect), typeof(GroupFigure),
        typeof(ReverseReport), typeof(ReverseOutcome), typeof(RetentionReport), typeof(RetentionFigure), typeof(TopLevelReach), typeof(GradeMovement), typeof(BenchmarkPlace), typeof(BenchmarkFigure), typeof(StandardsReview), typeof(StandardScore), typeof(EvidenceFigure),
        typeof(TrainerAccreditation), typeof(ProgrammeTemplate), typeof(TemplateTrack), typeof(TemplateEvent),
        typeof(Prize), typeof(PrizeWinner), typeof(Juror), typeof(Nomination), typeof(JuryBallot), typeof(BallotProof), typeof(MerkleStep), typeof(PrizeAudit),
        typeof(KnowledgeEmbargo), typeof(GroupTask), typeof(Artefact), typeof(Adoption), typeof(SharingRegister), typeof(SharingFlow), typeof(PanelMember), typeof(Presentation),
        typeof(DeclaredInterest), typeof(Consent), typeof(ConsentNotice), typeof(RetentionRule), typeof(RetentionDeadline),
        typeof(DiversityFocus), typeof(DiversityAnswer), typeof(DiversityReport), typeof(DiversityFigures), typeof(DiversityCount),
        typeof(Resource), typeof(LibraryItem), typeof(LocalContent),
        typeof(Representative), typeof(SteeringTopic), typeof(SteeringDecision), typeof(SteeringBallot), typeof(SteeringVote), typeof(SteeringPack),
        typeof(NonRecruitmentCase), typeof(NonRecruitmentFinding), typeof(BoundarySituation), typeof(BoundaryMistake), typeof(BoundaryResult), typeof(Concern),
        typeof(LedgerEntry), typeof(ReciprocityRow), typeof(ExperiencedBenefit), typeof(LedgerVerification));

    public static TheoryData<Type> Enums => new(
        typeof(Truth), typeof(FeasibilityVerdict), typeof(StartCriterion), typeof(AnswerSource), typeof(Ownership), typeof(CompatibilityDimension),
        typeof(CompatibilityWarning), typeof(TrackConditionKind), typeof(CostKind), typeof(SourceSpecificity),
        typeof(PowerDomain), typeof(ImplementationScale), typeof(WaitingReason), typeof(WaitingPriority), typeof(WaitingState),
        typeof(SizeBand), typeof(ProgrammeKind), typeof(Orientation), typeof(ProgrammeState), typeof(ParticipationRole),
        typeof(GateCode), typeof(GatePhase), typeof(GateState), typeof(ClauseKind),
        typeof(ReportingEdgeKind), typeof(ReportingLineState), typeof(ParticipantRole), typeof(ParticipantState), typeof(UnknownPolicy),
        typeof(PluginKind), typeof(MatchRunState), typeof(MatchRunStage), typeof(ScenarioState), typeof(CertificateState), typeof(VerdictKind),
        typeof(PairState), typeof(Role), typeof(DataClass), typeof(ScenarioSolution), typeof(MatchTaskKind), typeof(ReplayVerdict), typeof(WhatIfChangeKind),
        typeof(SessionState), typeof(SessionFormat), typeof(PairProgressState), typeof(HealthFlag), typeof(PairGateCode), typeof(PairGateState),
        typeof(CareerPlanState), typeof(GoalState), typeof(RunningPairPolicy), typeof(CompetitorPolicy), typeof(MatchConflictKind), typeof(ArtefactKind),
        typeof(SurveyTemplateCode), typeof(SurveyTiming), typeof(OutcomeScale), typeof(SurveyWave), typeof(SurveyState), typeof(BenchmarkMeasure), typeof(AccreditationLevel), typeof(ProgrammeStandard), typeof(StandardEvidence), typeof(EffectState),
        typeof(EmploymentFactKind), typeof(EmploymentSource), typeof(InterestKind), typeof(InterestTie),
        typeof(ConsentPurpose), typeof(RetentionClass), typeof(RetentionTrigger), typeof(RetentionAct), typeof(DiversityDimension), typeof(ResourceKind), typeof(ProgrammeStage),
        typeof(EventKind), typeof(ProgrammeStrand), typeof(ProgrammeTemplateCode), typeof(PrizeState), typeof(PrizeTieBreak),
        typeof(SteeringSubject), typeof(NonRecruitmentState), typeof(BoundaryAnswer), typeof(BoundaryState), typeof(SteeringDecisionState), typeof(SteeringChoice), typeof(LedgerOrigin), typeof(ContributionKind));

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_field_has_a_property_or_the_id_of_what_it_leads_to(Type type)
    {
        foreach (var (field, _) in Sdl.Types[type.Name].Where(field => !ReadBeside.Contains($"{type.Name}.{field.Field}")))
        {
            var name = Sdl.Pascal(field);
            Assert.True(
                type.GetProperty(name) is not null || type.GetProperty($"{name}Id") is not null,
                $"{type.Name} has neither {name} nor {name}Id for the field {field}.");
        }
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void Every_enum_has_the_values_of_the_schema(Type type) => Assert.Equal(
        Sdl.Enums[type.Name].Order(StringComparer.Ordinal),
        Enum.GetNames(type).Select(Sdl.Screaming).Order(StringComparer.Ordinal));

    [Fact]
    public void A_declaration_leads_to_both_organisations()
    {
        Assert.NotNull(typeof(CompetitorDeclaration).GetProperty("DeclaredById"));
        Assert.NotNull(typeof(CompetitorDeclaration).GetProperty("CompetitorId"));
    }
}
