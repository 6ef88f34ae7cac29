using CrossMentor.Domain.Access;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Library;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Privacy;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Steering;
using CrossMentor.Persistence.Records;
using CrossMentor.Persistence.Tenancy;

namespace CrossMentor.Persistence.Tests.Databases;

/// <summary>Two programmes that know nothing of each other, so that every kind of row is own to somebody and foreign to somebody.</summary>
/// <remarks>
/// "north": Alpha, Beta and Zeta; Alpha and Beta exchange a pair each way, Zeta gets none but shares a group with Alpha.
/// "south": Gamma and Delta. Omega takes part in nothing.
/// In each organisation there are a mentor, a mentee and a boss who is not enrolled.
/// </remarks>
public sealed class World
{
    public const string Issuer = "https://issuer.test";
    public static readonly DateTimeOffset Now = new(2026, 11, 22, 9, 30, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = new(2026, 11, 22);

    private readonly List<object> rows = [];
    private readonly List<RoleGrant> grants = [];
    private int certificates;

    public World()
    {
        foreach (var name in new[] { "Alpha", "Beta", "Zeta", "Gamma", "Delta", "Omega" })
        {
            AddOrganisation(name);
        }

        Add(OrganisationGroup.Create(Ids.New<OrganisationGroupId>(), "Alpha group", [Organisations["Alpha"]]).Value);
        AddProgramme("north", ["Alpha", "Beta", "Zeta"], [("Alpha", "Beta"), ("Beta", "Alpha")], [["Alpha", "Zeta"], ["Beta"]], unplaced: "Zeta");
        AddProgramme("south", ["Gamma", "Delta"], [("Gamma", "Delta"), ("Delta", "Gamma")], [["Gamma", "Delta"]], unplaced: null);

        // Declared after the programmes began: they stand side by side with the rules, not against them.
        Declare("Alpha", "Gamma");
        Declare("Zeta", "Beta");
        Declare("Gamma", "Beta");

        Add(StartAssessment.Of(Organisations["Alpha"].Id).Answer([new(StartCriterion.WantsOtherFields, Truth.True, "A survey.")], null).Value);
        Add(CostEntry.Record(Ids.New<CostEntryId>(), Programmes["north"].Id, Organisations["Alpha"].Id, CostKind.Training, 120_00, "EUR", Today).Value);
        Add(CostEntry.Record(Ids.New<CostEntryId>(), Programmes["north"].Id, null, CostKind.Venue, 900_00, "EUR", Today).Value);
        Add(CostEntry.Record(Ids.New<CostEntryId>(), Programmes["south"].Id, Organisations["Delta"].Id, CostKind.Travel, 50_00, "DKK", Today).Value);
        Wait("north", "Alpha", People["Alpha-boss"].Id);
        Wait("north", "Omega", null);
        Wait("south", "Delta", null);

        Give("boss", RoleGrant.PlatformAdmin(Issuer, "boss", Now));
        Give("north-manager", RoleGrant.Manager(Issuer, "north-manager", Now));
        Give("north-manager", RoleGrant.ManagerOf(Issuer, "north-manager", Programmes["north"].Id, Now));
        Give("south-manager", RoleGrant.ManagerOf(Issuer, "south-manager", Programmes["south"].Id, Now));
        Give("omega-registrar", RoleGrant.RegistrarOf(Issuer, "omega-registrar", Organisations["Omega"].Id, Now));
        foreach (var organisation in Organisations.Values.Where(organisation => organisation.Name != "Omega"))
        {
            var subject = organisation.Name.ToLowerInvariant();
            Give(subject, RoleGrant.CoordinatorOf(Issuer, subject, organisation.Id, Now));
        }

        foreach (var name in new[] { "Alpha-mentor", "Alpha-mentee" })
        {
            var subject = name.ToLowerInvariant();
            Give(subject, RoleGrant.ParticipantOf(Issuer, subject, People[name].Id, Organisations["Alpha"].Id, Now));
        }

        Add(Invitation.To(Ids.New<InvitationId>(), Participants["Alpha-mentor"], new string('c', Invitation.CodeHashLength), Now).Value);
        AddEvents(Programmes["north"]);
        AddSurvey(Programmes["north"]);
        AddPrize(Programmes["north"]);
        AddCareers(Programmes["north"]);
        AddPrivate(Programmes["north"]);
        AddLibrary(Programmes["north"]);
        AddGroupWork(Programmes["north"]);
        Add(ChainHead.Begin(ChainedLog.Deeds, Guid.Empty));
        Add(Disclosure.Of(
            Now, Caller("alpha"), new(Role.OrganisationCoordinator, Organisations["Alpha"].Id), DataClass.Contact, People["Alpha-mentor"].Id, Organisations["Alpha"].Id));
        foreach (var subject in new[] { "north-manager", "south-manager" })
        {
            Add(IdempotentReply.To(Issuer, subject, "publishMatch", "key-1", new string('a', 64), "{}", Now));
            Add(AuditEntry.Of(Now, Issuer, subject, "publishMatch", "Programme", Guid.NewGuid(), AuditEntry.Accepted));
        }
    }

    public Dictionary<string, Organisation> Organisations { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Programme> Programmes { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, ProgrammeSeries> Series { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Person> People { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Participant> Participants { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, MatchRun> Runs { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<RoleGrant> Grants => grants;

    public static TenantScope Nobody { get; } = TenantScope.Of(new("https://issuer.test", "stranger", CallerKind.User, []));

    public Caller Caller(string subject) => new(Issuer, subject, CallerKind.User, grants.Where(grant => grant.Subject == subject));

    public TenantScope Scope(string subject) => TenantScope.Of(Caller(subject));

    public static Organisation NewOrganisation(string name)
        => Organisation.Register(Ids.New<OrganisationId>(), new(name, "finance", SizeBand.Medium, "NL", null)).Value;

    public static Programme NewProgramme(string name, Edition? edition = null) => Programme.Create(
        Ids.New<ProgrammeId>(),
        new(name, ProgrammeKind.HybridActionLearning, Orientation.Traditional, "Exchange.", ["en"], Today, LearningGroupCount: 2, Tracks: ["Leaders"], PairApproval: PairApproval.None,
            Edition: edition),
        MatchingPolicy.Default).Value;

    public static Person NewPerson(OrganisationId organisation, string externalId, ReportingLine? line = null)
        => Person.Add(Ids.New<PersonId>(), organisation, new(
            externalId, $"Name of {externalId}", $"{externalId}@mail.example", Location: new("NL", "Utrecht", "Europe/Amsterdam"),
            Languages: ["nl", "en"], Skills: ["negotiation"], ExperienceYears: 7, Grade: new("M2", 12)))
            .Then(person => person.StateReportingLine(line ?? ReportingLine.Top(Today))).Value;

    /// <summary>Written in parts by callers who may: there is no back door for tests.</summary>
    public async Task SaveAsync(CrossMentorDbFactory factory)
    {
        await using (var db = factory.Create(Everybody("north-manager")))
        {
            db.AddRange(rows.Where(row => row is not (IdempotentReply or AuditEntry or JuryBallot or NonRecruitmentCase or BenchmarkPlace or Erasure or LegalHold or ChainHead or Disclosure or GroupTask or Artefact or Adoption)));
            await db.SaveChangesAsync();
            db.AddRange(rows.Where(row => row is GroupTask or Artefact or Adoption));
            await db.SaveChangesAsync();
            using var jury = SystemScope.Open(db, SystemPurpose.JuryVote);
            db.AddRange(rows.OfType<JuryBallot>());
            await db.SaveChangesAsync();
        }

        await using (var db = factory.Create(Everybody("north-manager")))
        {
            using var publication = SystemScope.Open(db, SystemPurpose.BenchmarkPublication);
            db.AddRange(rows.OfType<BenchmarkPlace>());
            await db.SaveChangesAsync();
        }

        foreach (var subject in new[] { "north-manager", "south-manager" })
        {
            await using var db = factory.Create(Scope(subject));
            db.AddRange(rows.OfType<IdempotentReply>().Where(reply => reply.Subject == subject));
            db.AddRange(rows.OfType<AuditEntry>().Where(entry => entry.Subject == subject));
            await db.SaveChangesAsync();
        }

        await using (var sealing = factory.Create(TenantScope.None))
        {
            using var sealer = SystemScope.Open(sealing, SystemPurpose.LogSealing);
            sealing.AddRange(rows.OfType<ChainHead>());
            await sealing.SaveChangesAsync();
        }

        await using (var disclosing = factory.Create(TenantScope.None))
        {
            using var noting = SystemScope.Open(disclosing, SystemPurpose.DisclosureNoting);
            await DisclosureRows.AddAsync(disclosing, [.. rows.OfType<Disclosure>()], CancellationToken.None);
        }

        await using (var watching = factory.Create(TenantScope.None))
        {
            using var watch = SystemScope.Open(watching, SystemPurpose.NonRecruitmentWatch);
            watching.AddRange(rows.OfType<NonRecruitmentCase>());
            await watching.SaveChangesAsync();
        }

        await using (var erasing = factory.Create(TenantScope.None))
        {
            using var erasure = SystemScope.Open(erasing, SystemPurpose.Erasure);
            erasing.AddRange(rows.Where(row => row is Erasure or LegalHold));
            await erasing.SaveChangesAsync();
        }

        await using var giving = factory.Create(TenantScope.None);
        using var system = SystemScope.Open(giving, SystemPurpose.GrantGiving);
        giving.AddRange(grants);
        await giving.SaveChangesAsync();
    }

    /// <summary>Somebody who holds every role there is.</summary>
    public TenantScope Everybody(string subject) => TenantScope.Of(new(Issuer, subject, CallerKind.User,
    [
        RoleGrant.Manager(Issuer, subject, Now),
        .. Programmes.Values.Select(programme => RoleGrant.ManagerOf(Issuer, subject, programme.Id, Now)),
        .. Organisations.Values.Select(organisation => RoleGrant.CoordinatorOf(Issuer, subject, organisation.Id, Now)),
        .. People.Values.Select(person => RoleGrant.ParticipantOf(Issuer, subject, person.Id, person.OrganisationId, Now)),
    ]));

    private void AddOrganisation(string name)
    {
        var organisation = Add(NewOrganisation(name));
        Organisations[name] = organisation;
        var boss = Add(NewPerson(organisation.Id, $"{name}-boss"));
        var line = ReportingLine.To([new(boss.Id, boss.ExternalId, ReportingEdgeKind.Solid)], Today);
        People[boss.ExternalId] = boss;
        foreach (var role in new[] { "mentor", "mentee" })
        {
            var person = Add(NewPerson(organisation.Id, $"{name}-{role}", line));
            People[person.ExternalId] = person;
        }
    }

    private void AddProgramme(
        string name, string[] organisations, (string Mentor, string Mentee)[] pairs, string[][] groups, string? unplaced)
    {
        var steward = new Caller(Issuer, "north-manager", CallerKind.User, []);
        var series = Add(Domain.Programmes.ProgrammeSeries.Begin(Ids.New<ProgrammeSeriesId>(), $"{name} series", new("Somebody", "Minister"), steward).Value);
        Series[name] = series;
        var programme = Add(NewProgramme(name, new(series.Id, Today.Year)));
        Programmes[name] = programme;
        var participations = new List<ParticipatingOrganisation>();
        foreach (var organisation in organisations.Select(organisation => Organisations[organisation]))
        {
            var participation = Add(ParticipatingOrganisation.Join(
                Ids.New<ParticipatingOrganisationId>(), programme, organisation.Id, ParticipationRole.ProvidesBoth, 5, 5,
                [.. participations.Select(present => present.OrganisationId)], CompetitorMap.Empty).Value);
            participations.Add(participation);
            foreach (var role in new[] { ParticipantRole.Mentor, ParticipantRole.Mentee })
            {
                var person = People[$"{organisation.Name}-{role.ToString().ToLowerInvariant()}"];
                Participants[person.ExternalId] = Add(Participant.Enrol(
                    Ids.New<ParticipantId>(), programme, person, participation, new(role, programme.Tracks[0].Id, Goals: ["delegation"]), 0).Value);
            }
        }

        Agree(programme, participations[0].OrganisationId, Participants[$"{organisations[0]}-mentor"]);
        var published = AddScenario(programme, pairs, groups, unplaced, out var proposals, out var proposed);
        var draft = AddScenario(programme, pairs, groups, unplaced, out _, out _);
        var match = Publication.Publish(
            new(programme, published, proposals, proposed, [.. Participants.Values], People.Values.ToDictionary(person => person.Id), participations, [draft], CompetitorMap.Empty), Now).Value;
        match.Pairs.ToList().ForEach(pair => AddLife(programme, Add(pair)));
        match.Groups.ToList().ForEach(group => Add(group));
    }

    // The first organisation and its mentor have agreed, the others have not yet.
    private void Agree(Programme programme, OrganisationId first, Participant mentor)
    {
        var purpose = Add(PurposeVersion.Propose(Ids.New<PurposeVersionId>(), programme, 0, [new("en", "To learn.")], Now).Value);
        Add(PurposeAcceptance.Of(Ids.New<PurposeAcceptanceId>(), purpose, first, "somebody", Now));
        AgreementClause[] clauses = [new(ClauseKind.Ethics, [new("en", "Respect.")]), new(ClauseKind.Confidentiality, [new("en", "Silence.")])];
        var agreement = Add(AgreementVersion.Propose(Ids.New<AgreementVersionId>(), programme, 0, clauses, Now).Value);
        Add(AgreementSignature.Of(Ids.New<AgreementSignatureId>(), agreement, first, "somebody", Now));
        Add(Acknowledgement.Give(Ids.New<AcknowledgementId>(), programme, agreement, agreement.Number, mentor, "en", isGiven: false, Now).Value);
    }

    private void AddLife(Programme programme, Pair pair)
    {
        var report = new SessionReport(Today, 60, SessionFormat.Video, ["delegation"]);
        Add(PairSession.Log(Ids.New<PairSessionId>(), pair, 0, PairSide.Mentor, report, SessionCalendar.Of(programme, Now)).Value);
        Add(PairJournal.Of(Ids.New<PairJournalId>(), pair).SetCareerPlan(CareerPlanState.Draft));
        using var secret = PairSecret.Draw();
        Add(PairContentKey.Of(pair, secret.ExportKey()));
        Add(PairNote.Write(Ids.New<PairNoteId>(), pair, secret, PairSide.Mentor, PairNoteKind.Note, "For you alone.", 0, Now).Value);
        Add(PairCertificate.Issue(Ids.New<PairCertificateId>(), pair, programme, $"CODE-{certificates++:D18}", new(4, 240), Now));
    }

    private Scenario AddScenario(
        Programme programme,
        (string Mentor, string Mentee)[] pairs,
        string[][] groups,
        string? unplaced,
        out List<Proposal> proposals,
        out List<ProposedGroup> proposed)
    {
        var run = Add(MatchRun.Queue(Ids.New<MatchRunId>(), programme, 7, [new("a.plugin", "1.0", PluginKind.PairScorer)], Now, false).Value);
        Runs[programme.Name] = run;
        run.Start(Now);
        run.Succeed(new string('f', 64), Now.AddSeconds(2));
        var scenario = Add(Scenario.Draft(Ids.New<ScenarioId>(), run, pairs.Length, 0, 2_000, CertificateState.Verified));
        var explanation = new PairExplanation(
            1_000, [new("a.plugin", "Goals", 500, 2, 1_000, "Both name delegation.")], [new("a.rule", VerdictKind.Allow, "OK", "Different organisations.")]);
        proposals = [.. pairs.Select(pair => Add(Proposal.Make(
            Ids.New<ProposalId>(),
            scenario,
            CrossPair.Propose(Participants[$"{pair.Mentor}-mentor"], Participants[$"{pair.Mentee}-mentee"], CompetitorMap.Empty).Value,
            explanation)))];
        proposed = [.. groups.Select((group, index) => Add(ProposedGroup.Of(
            scenario, index + 1, [.. group.Select(organisation => Participants[$"{organisation}-mentee"].Id)])))];
        Add(KeptRunInputs.Of(run, [1, 2, 3]));
        Add(MatchTask.QueueReplay(Ids.New<MatchTaskId>(), run, Now));
        var decided = new DecidedPair(
            DecisionKind.Pin, Participants[$"{pairs[0].Mentor}-mentor"].Id, Participants[$"{pairs[0].Mentee}-mentee"].Id, "They asked for it.");
        Add(ScenarioDecision.Of(scenario, decided, "somebody", Now));
        if (unplaced is not null)
        {
            Add(UnplacedParticipant.Of(scenario, Participants[$"{unplaced}-mentor"].Id, "NO_ELIGIBLE_PARTNER", "Nobody is left."));
        }

        return scenario;
    }

    /// <summary>Of north: a kick-off and a meeting of mentors, where Alpha and Zeta were; the mentors of the two are peers; Alpha has a sponsor and a plan.</summary>
    private void AddEvents(Programme programme)
    {
        var curriculum = Add(Curriculum.Of(Ids.New<CurriculumId>(), programme.Id));
        Add(BoundaryAttestation.Of(Ids.New<BoundaryAttestationId>(), Participants["Alpha-mentor"]));
        var kickOff = AddEvent(programme, curriculum, EventKind.KickOff, null);
        AddEvent(programme, curriculum, EventKind.Inspiration, EventAudience.Mentors);
        Participant[] mentors = [Participants["Alpha-mentor"], Participants["Zeta-mentor"]];
        foreach (var mentor in mentors)
        {
            Add(Attendance.Record(Ids.New<AttendanceId>(), kickOff, mentor, AttendanceState.Attended, Now, "participantId").Value);
        }

        Add(IntervisionGroup.Form(Ids.New<IntervisionGroupId>(), 1, 1, mentors, mentors[0]));
        Add(FollowUpPlan.Make(Ids.New<FollowUpPlanId>(), programme, mentors[0].OrganisationId, Today, 30, 2).Value);
        Add(FollowUp.Done(Ids.New<FollowUpId>(), mentors[0], FollowUpOutcome.AtRisk, Today));
        var sponsor = Add(Sponsor.Appoint(
            Ids.New<SponsorId>(), programme, mentors[0].OrganisationId, SponsorKind.Sponsor, "Chair", null, Today, standing: 0).Value);
        Add(Communication.Log(Ids.New<CommunicationId>(), sponsor, CommunicationKind.Speech, Today, Today).Value);
        Add(TrainerAccreditation.Record(Ids.New<TrainerAccreditationId>(), programme, new("Trainer", "A house", null, Today, Today), known: 0).Value);
        AddSteering(programme, mentors[0].OrganisationId);
    }

    /// <summary>Of north: Alpha has a representative, who voted on a decision about a topic; its mentor appeared in Zeta.</summary>
    private void AddSteering(Programme programme, OrganisationId organisation)
    {
        var representative = Add(Representative.Appoint(Ids.New<RepresentativeId>(), programme.Id, organisation, "Representative", null, Today, standing: 0).Value);
        var topic = Add(SteeringTopic.Raise(Ids.New<SteeringTopicId>(), programme, organisation, "Topic", null, Today, open: 0).Value);
        var other = Participants["Zeta-mentor"].OrganisationId;
        var clause = new NonRecruitmentClause(programme.Id, programme.EndsOn, 12, new HashSet<OrganisationId> { organisation, other });
        Add(NonRecruitmentCase.Open(Ids.New<NonRecruitmentCaseId>(), clause, Participants["Alpha-mentor"].Id, organisation, other, Today)!);
        var motion = new SteeringMotion(SteeringSubject.General, "Decision", "Because it helps.", Today, TopicId: topic.Id);
        var decision = Add(SteeringDecision.Propose(Ids.New<SteeringDecisionId>(), programme, motion, topic, proposed: 0, Today).Value);
        var line = new LedgerLine(LedgerOrigin.Recorded, ContributionKind.Hosting, null, organisation, null);
        Add(LedgerEntry.Record(programme, null, line, 1, null, Today).Value);
        Add(decision.Vote(Ids.New<SteeringVoteId>(), representative, SteeringChoice.For, hasVoted: false, Today).Value);
    }

    /// <summary>Of north: a baseline that Alpha's mentor has answered.</summary>
    private void AddSurvey(Programme programme)
    {
        var survey = Add(Survey.Publish(Ids.New<SurveyId>(), programme, new(SurveyWave.Baseline, null, Today, Today.AddDays(7)), [], Today, Now).Value);
        Add(SurveyResponse.Give(
            Ids.New<SurveyResponseId>(), survey, Participants["Alpha-mentor"], [new("career-clarity", 3)], PairSetting.NoPair, Today, Now).Value);
    }

    /// <summary>Of north: Alpha's mentee nominates its mentor of Beta, and a jury of none of the three is asked.</summary>
    private void AddPrize(Programme programme)
    {
        var prize = Add(Prize.Declare(Ids.New<PrizeId>(), programme, new("Prize", PrizeTieBreak.Impact, Today), exists: false, Today).Value);
        var jurors = Enumerable.Range(0, Jury.JurorsMin).Select(number => Add(Juror.Appoint(
            Ids.New<JurorId>(), prize, programme, new(null, $"Juror {number}", null), new string((char)('a' + number), Juror.CodeHashLength), Now, number).Value)).ToList();
        jurors.ForEach(juror => _ = juror.TakeSeat(Issuer, $"juror-{jurors.IndexOf(juror)}", [], managesProgramme: false, Now).Value);
        var pair = rows.OfType<Pair>().Single(pair => pair.MenteeId == Participants["Alpha-mentee"].Id);
        var nomination = Add(Nomination.Make(
            Ids.New<NominationId>(), prize, programme, pair, new("It helped.", "Every time.", "Nobody else."), isNominated: false, nominations: 0, Today).Value);
        var asked = prize.OpenVote(
            programme, new(jurors, new Dictionary<OrganisationId, OrganisationGroupId>()), [], [nomination], Today.AddDays(1), new string('5', Prize.HashLength), Today.AddDays(1)).Value;
        asked.ToList().ForEach(ballot => Add(ballot));
    }

    /// <summary>Of north: what it is part of, and what Alpha says of its mentor's employment.</summary>
    private void AddCareers(Programme programme)
    {
        var larger = Add(LargerProgramme.Of(Ids.New<LargerProgrammeId>(), programme.Id));
        _ = larger.Describe(programme, "Academy", [new("finance-week", "A week on finance")]).Value;
        Add(BenchmarkPlace.Publish(
            Ids.New<BenchmarkPlaceId>, 2025, [new(programme.Id, programme.Kind, BenchmarkMeasure.Sessions, [])], Today).Single());
        Add(EmploymentFact.Record(Ids.New<EmploymentFactId>(), People["Alpha-mentor"], isEmployed: true, Today, known: 0, Today, Now).Value);
    }

    /// <summary>The mentor of Alpha declares a conflict with the mentee of Beta, consents, and says something about diversity.</summary>
    private void AddPrivate(Programme programme)
    {
        var (person, participant) = (People["Alpha-mentor"], Participants["Alpha-mentor"]);
        programme.FocusOn([DiversityDimension.Gender], Today);
        Add(DeclaredInterest.Declare(
            Ids.New<DeclaredInterestId>(), person, InterestKind.Conflict, InterestTie.Family, new(PersonId: People["Beta-mentee"].Id), Today, []).Value);
        Add(Consent.Grant(Ids.New<ConsentId>(), programme, participant, ConsentPurpose.DiversityReport, 1, isGiven: false, Now).Value);
        Add(DiversityAnswer.Declare(
            Ids.New<DiversityAnswerId>(), programme, participant, DiversityDimension.Gender, "female", [ConsentPurpose.DiversityReport], Today).Value);
        Add(LegalHold.Place(Ids.New<LegalHoldId>(), person, "case 7", Now).Value);
        Add(Erasure.Of(person, ErasureWish.Operator, Now));
    }

    private void AddLibrary(Programme programme) => Add(Resource.Add(
        Ids.New<ResourceId>(), programme, ResourceKind.Tool, null, ProgrammeStage.Middle, [new("en", "Tool", "A tool.")], inUse: 0, Today).Value);

    /// <summary>Of north: Alpha keeps a topic to itself; its mentee brought a task to the group with Zeta, solved it and presented it to a panel with Alpha's chair.</summary>
    private void AddGroupWork(Programme programme)
    {
        Add(KnowledgeEmbargo.Of(Ids.New<KnowledgeEmbargoId>(), Organisations["Alpha"].Id).Set(["pricing"]).Value);
        var group = rows.OfType<LearningGroup>().Single(group => group.ProgrammeId == programme.Id && group.Number == 1);
        var mentee = group.MemberRows.Single(member => member.OrganisationId == Organisations["Alpha"].Id);
        var task = Add(GroupTask.Raise(Ids.New<GroupTaskId>(), programme, mentee, "A task", Today, raised: 0).Value);
        var presentation = Add(Presentation.Schedule(Ids.New<PresentationId>(), programme, group, Now).Value);
        Artefact Solve(string title, Artefact? earlier) => Add(Artefact.Propose(
            Ids.New<ArtefactId>(), programme, task, group.MemberRows, new(title, null, mentee.PersonId, [mentee.ParticipantId], []), earlier, Today).Value.Label([], new HashSet<string>()).Value);
        var presented = Solve("presented", null).Present(programme, presentation, new HashSet<string>(), Now).Value;
        var shared = Solve("shared", presented).Share(programme, new HashSet<string>(), Today).Value;
        Solve("kept", shared);
        Add(Adoption.Record(Ids.New<AdoptionId>(), shared, Organisations["Beta"].Id, isAdopted: false, new HashSet<string>(), Today).Value);
        var seat = Add(PanelMember.Appoint(
            Ids.New<PanelMemberId>(), programme, mentee.OrganisationId, new("Chair", null, true), new string('d', PanelMember.CodeHashLength), Now, standing: 0).Value);
        seat.TakeSeat(Issuer, "chair", Now);
    }

    private ProgrammeEvent AddEvent(Programme programme, Curriculum curriculum, EventKind kind, EventAudience? audience) => Add(ProgrammeEvent.Schedule(
        Ids.New<ProgrammeEventId>(), programme, new(kind, kind.ToString(), Now, Now.AddHours(1), Audience: audience), curriculum, []).Value);

    private void Declare(string declaring, string competitor) => Add(CompetitorDeclaration.Declare(
        Ids.New<CompetitorDeclarationId>(), Organisations[declaring], Organisations[competitor], Today, null).Value);

    private void Wait(string programme, string organisation, PersonId? person) => Add(WaitingEntry.Join(
        Ids.New<WaitingEntryId>(), Programmes[programme].Id, Organisations[organisation].Id, person, WaitingReason.CameLate, WaitingPriority.Normal, Now));

    private void Give(string subject, RoleGrant grant)
    {
        Assert.Equal(subject, grant.Subject);
        grants.Add(grant);
    }

    private T Add<T>(T row)
        where T : class
    {
        rows.Add(row);
        return row;
    }
}
