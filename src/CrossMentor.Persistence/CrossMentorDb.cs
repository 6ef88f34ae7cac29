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
using CrossMentor.Domain.Steering;
using CrossMentor.Persistence.Access;
using CrossMentor.Persistence.ActionLearning;
using CrossMentor.Persistence.Agreements;
using CrossMentor.Persistence.Evaluation;
using CrossMentor.Persistence.Events;
using CrossMentor.Persistence.Library;
using CrossMentor.Persistence.Matching;
using CrossMentor.Persistence.Organisations;
using CrossMentor.Persistence.Pairs;
using CrossMentor.Persistence.Participants;
using CrossMentor.Persistence.Privacy;
using CrossMentor.Persistence.Programmes;
using CrossMentor.Persistence.Records;
using CrossMentor.Persistence.Steering;
using CrossMentor.Persistence.Storage;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Persistence;

/// <summary>The product's data as one scope may see it. What lies outside the scope is as if it did not exist.</summary>
public abstract class CrossMentorDb : DbContext
{
    private readonly TenantScopeHolder holder;

    private protected CrossMentorDb(DbContextOptions options, DatabaseProvider provider, TenantScopeHolder holder)
        : base(options) => (Provider, this.holder) = (provider, holder);

    public DatabaseProvider Provider { get; }

    /// <summary>Asked for every query anew, so that a scope set late is never missed.</summary>
    public TenantScope Scope => holder.Current;

    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<OrganisationGroup> OrganisationGroups => Set<OrganisationGroup>();

    public DbSet<CompetitorDeclaration> CompetitorDeclarations => Set<CompetitorDeclaration>();

    public DbSet<StartAssessment> StartAssessments => Set<StartAssessment>();

    public DbSet<ProgrammeSeries> ProgrammeSeries => Set<ProgrammeSeries>();

    public DbSet<Programme> Programmes => Set<Programme>();

    public DbSet<ParticipatingOrganisation> ParticipatingOrganisations => Set<ParticipatingOrganisation>();

    public DbSet<WaitingEntry> WaitingEntries => Set<WaitingEntry>();

    public DbSet<CostEntry> CostEntries => Set<CostEntry>();
    public DbSet<PurposeVersion> PurposeVersions => Set<PurposeVersion>();

    public DbSet<PurposeAcceptance> PurposeAcceptances => Set<PurposeAcceptance>();

    public DbSet<AgreementVersion> AgreementVersions => Set<AgreementVersion>();

    public DbSet<AgreementSignature> AgreementSignatures => Set<AgreementSignature>();

    public DbSet<Acknowledgement> Acknowledgements => Set<Acknowledgement>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<Participant> Participants => Set<Participant>();

    public DbSet<DeclaredInterest> DeclaredInterests => Set<DeclaredInterest>();

    public DbSet<Consent> Consents => Set<Consent>();

    public DbSet<DiversityAnswer> DiversityAnswers => Set<DiversityAnswer>();

    public DbSet<Resource> Resources => Set<Resource>();

    public DbSet<MatchRun> MatchRuns => Set<MatchRun>();

    public DbSet<KeptRunInputs> KeptRunInputs => Set<KeptRunInputs>();

    public DbSet<MatchTask> MatchTasks => Set<MatchTask>();

    public DbSet<Scenario> Scenarios => Set<Scenario>();

    public DbSet<ScenarioDecision> ScenarioDecisions => Set<ScenarioDecision>();

    public DbSet<Proposal> Proposals => Set<Proposal>();

    public DbSet<UnplacedParticipant> UnplacedParticipants => Set<UnplacedParticipant>();

    public DbSet<ProposedGroup> ProposedGroups => Set<ProposedGroup>();

    public DbSet<Pair> Pairs => Set<Pair>();

    public DbSet<OfferedPair> OfferedPairs => Set<OfferedPair>();

    public DbSet<PairSession> PairSessions => Set<PairSession>();

    public DbSet<PairJournal> PairJournals => Set<PairJournal>();

    public DbSet<PairContentKey> PairContentKeys => Set<PairContentKey>();

    public DbSet<PairNote> PairNotes => Set<PairNote>();

    public DbSet<PairCertificate> PairCertificates => Set<PairCertificate>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<LearningGroup> LearningGroups => Set<LearningGroup>();

    public DbSet<LearningGroupMember> LearningGroupMembers => Set<LearningGroupMember>();

    public DbSet<ProgrammeEvent> ProgrammeEvents => Set<ProgrammeEvent>();

    public DbSet<TrainerAccreditation> TrainerAccreditations => Set<TrainerAccreditation>();

    public DbSet<Attendance> Attendances => Set<Attendance>();

    public DbSet<BoundaryAttestation> BoundaryAttestations => Set<BoundaryAttestation>();

    public DbSet<Curriculum> Curricula => Set<Curriculum>();

    public DbSet<IntervisionGroup> IntervisionGroups => Set<IntervisionGroup>();

    public DbSet<IntervisionMember> IntervisionMembers => Set<IntervisionMember>();

    public DbSet<FollowUpPlan> FollowUpPlans => Set<FollowUpPlan>();

    public DbSet<FollowUp> FollowUps => Set<FollowUp>();

    public DbSet<Sponsor> Sponsors => Set<Sponsor>();

    public DbSet<Communication> Communications => Set<Communication>();

    public DbSet<Survey> Surveys => Set<Survey>();

    public DbSet<SurveyResponse> SurveyResponses => Set<SurveyResponse>();

    public DbSet<Prize> Prizes => Set<Prize>();

    public DbSet<Juror> Jurors => Set<Juror>();

    public DbSet<Nomination> Nominations => Set<Nomination>();

    public DbSet<JuryBallot> JuryBallots => Set<JuryBallot>();

    public DbSet<EmploymentFact> EmploymentFacts => Set<EmploymentFact>();

    public DbSet<LargerProgramme> LargerProgrammes => Set<LargerProgramme>();

    public DbSet<BenchmarkPlace> BenchmarkPlaces => Set<BenchmarkPlace>();

    public DbSet<KnowledgeEmbargo> KnowledgeEmbargoes => Set<KnowledgeEmbargo>();
    public DbSet<Representative> Representatives => Set<Representative>();

    public DbSet<NonRecruitmentCase> NonRecruitmentCases => Set<NonRecruitmentCase>();

    public DbSet<SteeringTopic> SteeringTopics => Set<SteeringTopic>();

    public DbSet<SteeringDecision> SteeringDecisions => Set<SteeringDecision>();

    public DbSet<SteeringVote> SteeringVotes => Set<SteeringVote>();

    public DbSet<LedgerEntry> LedgerEntries => Set<LedgerEntry>();

    public DbSet<GroupTask> GroupTasks => Set<GroupTask>();

    public DbSet<Artefact> Artefacts => Set<Artefact>();

    public DbSet<Adoption> Adoptions => Set<Adoption>();

    public DbSet<PanelMember> PanelMembers => Set<PanelMember>();

    public DbSet<Presentation> Presentations => Set<Presentation>();

    public DbSet<Erasure> Erasures => Set<Erasure>();

    public DbSet<LegalHold> LegalHolds => Set<LegalHold>();

    public DbSet<RoleGrant> RoleGrants => Set<RoleGrant>();

    public DbSet<IdempotentReply> IdempotentReplies => Set<IdempotentReply>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<Disclosure> Disclosures => Set<Disclosure>();

    public DbSet<ChainHead> ChainHeads => Set<ChainHead>();

    internal DbSet<EditionReach> Editions => Set<EditionReach>();

    internal DbSet<ParticipationReach> Participations => Set<ParticipationReach>();

    internal DbSet<EnrolmentReach> Enrolments => Set<EnrolmentReach>();

    internal DbSet<PairReach> PairLinks => Set<PairReach>();

    internal DbSet<GroupReach> GroupLinks => Set<GroupReach>();

    internal DbSet<IntervisionReach> IntervisionLinks => Set<IntervisionReach>();

    internal DbSet<PanelReach> PanelSeats => Set<PanelReach>();

    internal DbSet<JurorReach> JurySeats => Set<JurorReach>();

    internal DbSet<BallotReach> BallotLinks => Set<BallotReach>();

    /// <summary>The system scope that is open on this context, if one is.</summary>
    internal SystemScope? OpenSystemScope { get; set; }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        foreach (var id in TypedIds.All)
        {
            configurationBuilder.Properties(id).HaveConversion(typeof(TypedIdConverter<>).MakeGenericType(id));
        }

        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(32);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder
            .ApplyConfiguration(new OrganisationConfiguration(this))
            .ApplyConfiguration(new OrganisationGroupConfiguration())
            .ApplyConfiguration(new CompetitorDeclarationConfiguration())
            .ApplyConfiguration(new StartAssessmentConfiguration())
            .ApplyConfiguration(new ProgrammeSeriesConfiguration(this))
            .ApplyConfiguration(new ProgrammeConfiguration())
            .ApplyConfiguration(new ParticipatingOrganisationConfiguration())
            .ApplyConfiguration(new CostEntryConfiguration())
            .ApplyConfiguration(new WaitingEntryConfiguration())
            .ApplyConfiguration(new PurposeVersionConfiguration())
            .ApplyConfiguration(new PurposeAcceptanceConfiguration())
            .ApplyConfiguration(new AgreementVersionConfiguration())
            .ApplyConfiguration(new AgreementSignatureConfiguration())
            .ApplyConfiguration(new AcknowledgementConfiguration())
            .ApplyConfiguration(new PersonConfiguration(this))
            .ApplyConfiguration(new ParticipantConfiguration())
            .ApplyConfiguration(new DeclaredInterestConfiguration())
            .ApplyConfiguration(new ConsentConfiguration())
            .ApplyConfiguration(new DiversityAnswerConfiguration())
            .ApplyConfiguration(new ErasureConfiguration())
            .ApplyConfiguration(new LegalHoldConfiguration())
            .ApplyConfiguration(new ResourceConfiguration())
            .ApplyConfiguration(new MatchRunConfiguration(this))
            .ApplyConfiguration(new KeptRunInputsConfiguration())
            .ApplyConfiguration(new MatchTaskConfiguration(this))
            .ApplyConfiguration(new ScenarioConfiguration())
            .ApplyConfiguration(new ScenarioDecisionConfiguration())
            .ApplyConfiguration(new ProposalConfiguration())
            .ApplyConfiguration(new UnplacedParticipantConfiguration())
            .ApplyConfiguration(new ProposedGroupConfiguration())
            .ApplyConfiguration(new PairConfiguration(this))
            .ApplyConfiguration(new OfferedPairConfiguration())
            .ApplyConfiguration(new PairSessionConfiguration(this))
            .ApplyConfiguration(new PairJournalConfiguration())
            .ApplyConfiguration(new PairContentKeyConfiguration())
            .ApplyConfiguration(new PairNoteConfiguration())
            .ApplyConfiguration(new PairCertificateConfiguration())
            .ApplyConfiguration(new InvitationConfiguration())
            .ApplyConfiguration(new LearningGroupConfiguration())
            .ApplyConfiguration(new LearningGroupMemberConfiguration())
            .ApplyConfiguration(new ProgrammeEventConfiguration())
            .ApplyConfiguration(new TrainerAccreditationConfiguration())
            .ApplyConfiguration(new AttendanceConfiguration())
            .ApplyConfiguration(new BoundaryAttestationConfiguration())
            .ApplyConfiguration(new CurriculumConfiguration())
            .ApplyConfiguration(new IntervisionGroupConfiguration())
            .ApplyConfiguration(new IntervisionMemberConfiguration())
            .ApplyConfiguration(new FollowUpPlanConfiguration())
            .ApplyConfiguration(new FollowUpConfiguration())
            .ApplyConfiguration(new SponsorConfiguration())
            .ApplyConfiguration(new CommunicationConfiguration())
            .ApplyConfiguration(new SurveyConfiguration())
            .ApplyConfiguration(new SurveyResponseConfiguration())
            .ApplyConfiguration(new PrizeConfiguration())
            .ApplyConfiguration(new JurorConfiguration(this))
            .ApplyConfiguration(new NominationConfiguration())
            .ApplyConfiguration(new JuryBallotConfiguration())
            .ApplyConfiguration(new EmploymentFactConfiguration())
            .ApplyConfiguration(new LargerProgrammeConfiguration())
            .ApplyConfiguration(new BenchmarkPlaceConfiguration())
            .ApplyConfiguration(new KnowledgeEmbargoConfiguration())
            .ApplyConfiguration(new RepresentativeConfiguration())
            .ApplyConfiguration(new NonRecruitmentCaseConfiguration())
            .ApplyConfiguration(new SteeringTopicConfiguration())
            .ApplyConfiguration(new SteeringDecisionConfiguration())
            .ApplyConfiguration(new SteeringVoteConfiguration())
            .ApplyConfiguration(new LedgerEntryConfiguration())
            .ApplyConfiguration(new GroupTaskConfiguration())
            .ApplyConfiguration(new ArtefactConfiguration())
            .ApplyConfiguration(new AdoptionConfiguration())
            .ApplyConfiguration(new PanelMemberConfiguration(this))
            .ApplyConfiguration(new PresentationConfiguration())
            .ApplyConfiguration(new RoleGrantConfiguration(this))
            .ApplyConfiguration(new IdempotentReplyConfiguration(this))
            .ApplyConfiguration(new AuditEntryConfiguration(this))
            .ApplyConfiguration(new DisclosureConfiguration(this))
            .ApplyConfiguration(new ChainHeadConfiguration());
        TenantFilters.Apply(modelBuilder, this);
    }
}
