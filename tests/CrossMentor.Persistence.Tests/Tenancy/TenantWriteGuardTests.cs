using CrossMentor.Domain.Access;
using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Steering;
using CrossMentor.Persistence.Records;
using CrossMentor.Persistence.Tenancy;
using CrossMentor.Persistence.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Persistence.Tests.Tenancy;

/// <summary>Nothing outside the scope is saved, even by a handler that forgot to ask.</summary>
public sealed class TenantWriteGuardTests(SqliteWorld database) : IClassFixture<SqliteWorld>
{
    private World World => database.World;

    [Fact]
    public async Task A_partner_that_is_seen_is_not_a_person_to_change()
    {
        await using var db = database.As(World.Scope("beta"));
        var partner = await db.People.SingleAsync(person => person.ExternalId == "Alpha-mentor");
        _ = partner.Learn(new("Alpha-mentor", "Renamed"));
        await BreachesAsync(db);
    }

    [Fact]
    public async Task An_own_person_is_changed_by_its_coordinator()
    {
        await using var db = database.As(World.Scope("alpha"));
        var own = await db.People.SingleAsync(person => person.ExternalId == "Alpha-boss");
        _ = own.Learn(new("Alpha-boss", "Renamed"));
        Assert.Equal(1, await db.SaveChangesAsync());
    }

    [Fact]
    public async Task An_organisation_of_the_same_programme_is_changed_by_itself_only()
    {
        await using var db = database.As(World.Scope("alpha"));
        var other = await db.Organisations.SingleAsync(organisation => organisation.Name == "Zeta");
        _ = other.Change(new(Sector: "energy"));
        await BreachesAsync(db);
    }

    [Fact]
    public async Task A_manager_writes_into_its_own_programmes_only()
    {
        var south = await CopyAsync("south");
        await using var db = database.As(World.Scope("north-manager"));
        db.Add(south);
        await BreachesAsync(db);

        await using var own = database.As(World.Scope("south-manager"));
        own.Add(await CopyAsync("south"));
        Assert.Equal(1, await own.SaveChangesAsync());
    }

    [Fact]
    public async Task A_coordinator_notes_that_an_event_was_held_only_with_own_people()
    {
        await using var db = database.As(World.Scope("beta"));
        var gathering = await db.ProgrammeEvents.FirstAsync(one => one.State == EventState.Scheduled);
        gathering.Hold([]);
        await BreachesAsync(db);

        await using var own = database.As(World.Scope("beta"));
        var again = await own.ProgrammeEvents.FirstAsync(one => one.Id == gathering.Id);
        var person = await own.Participants.SingleAsync(one => one.OrganisationId == World.Organisations["Beta"].Id && one.Role == ParticipantRole.Mentor);
        var attendance = Attendance.Record(Ids.New<AttendanceId>(), again, person, AttendanceState.Attended, World.Now, "participantId").Value;
        again.Hold([attendance]);
        own.Add(attendance);
        Assert.Equal(2, await own.SaveChangesAsync());
    }

    [Fact]
    public async Task The_manager_and_other_organisations_record_no_follow_up()
    {
        var mentor = World.Participants["Alpha-mentor"];
        foreach (var subject in new[] { "north-manager", "zeta", "alpha-mentor" })
        {
            await using var db = database.As(World.Scope(subject));
            db.Add(FollowUp.Done(Ids.New<FollowUpId>(), mentor, FollowUpOutcome.OnTrack, World.Today));
            await BreachesAsync(db);
        }
    }

    [Fact]
    public async Task Nobody_answers_a_survey_for_somebody_else()
    {
        var mentee = World.Participants["Alpha-mentee"];
        foreach (var (subject, isAllowed) in new[] { ("north-manager", false), ("alpha", false), ("alpha-mentor", false), ("alpha-mentee", true) })
        {
            await using var db = database.As(World.Scope(subject));
            var survey = await db.Surveys.SingleAsync();
            db.Add(SurveyResponse.Give(Ids.New<SurveyResponseId>(), survey, mentee, [new("career-clarity", 3)], PairSetting.NoPair, World.Today, World.Now).Value);
            if (isAllowed)
            {
                Assert.Equal(1, await db.SaveChangesAsync());
            }
            else
            {
                await BreachesAsync(db);
            }
        }
    }

    [Fact]
    public async Task Nobody_votes_on_a_nomination_but_the_juror_who_is_asked_and_nobody_nominates_for_a_mentee()
    {
        var pair = World.Participants["Alpha-mentee"];
        foreach (var (subject, isAllowed) in new[] { ("north-manager", false), ("juror-0", false), ("juror-1", true) })
        {
            await using var asking = database.As(TenantScope.Of(new(World.Issuer, "juror-1", Domain.Access.CallerKind.User, [])));
            var (ballot, juror, prize) = (await asking.JuryBallots.SingleAsync(), await asking.Jurors.SingleAsync(), await asking.Prizes.SingleAsync());
            await using var db = database.As(subject == "north-manager" ? World.Scope(subject) : TenantScope.Of(new(World.Issuer, subject, Domain.Access.CallerKind.User, [])));
            db.AttachRange(ballot, juror, prize);
            _ = ballot.Cast(prize, 9, 9, new string('f', JuryBallot.NonceLength), World.Today.AddDays(1)).Value;
            if (isAllowed)
            {
                Assert.Equal(2, await db.SaveChangesAsync());
            }
            else
            {
                await BreachesAsync(db);
            }
        }

        await using var manager = database.As(World.Scope("north-manager"));
        await using var mentee = database.As(World.Scope("alpha-mentee"));
        manager.Remove(await mentee.Nominations.AsNoTracking().SingleAsync(nomination => nomination.MenteePersonId == pair.PersonId));
        await BreachesAsync(manager);
    }

    [Fact]
    public async Task Nobody_votes_for_another_organisation_and_the_manager_for_none()
    {
        foreach (var subject in new[] { "north-manager", "zeta" })
        {
            await using var db = database.As(World.Scope(subject));
            var sitting = await db.Representatives.SingleAsync();
            var decision = await db.SteeringDecisions.SingleAsync();
            db.Add(decision.Vote(Ids.New<SteeringVoteId>(), sitting, SteeringChoice.For, hasVoted: false, World.Today).Value);
            await BreachesAsync(db);
        }
    }

    [Fact]
    public async Task Nobody_opens_a_case_and_an_organisation_changes_one_together_with_a_decision_of_its_own_only()
    {
        foreach (var subject in new[] { "north-manager", "alpha" })
        {
            await using var db = database.As(World.Scope(subject));
            var programme = await db.Programmes.SingleAsync(programme => db.NonRecruitmentCases.Any(one => one.ProgrammeId == programme.Id));
            var (mentor, beta) = (World.Participants["Alpha-mentor"], World.Organisations["Beta"].Id);
            var clause = new NonRecruitmentClause(programme.Id, programme.EndsOn, 12, new HashSet<OrganisationId> { mentor.OrganisationId, beta });
            db.Add(NonRecruitmentCase.Open(Ids.New<NonRecruitmentCaseId>(), clause, mentor.Id, mentor.OrganisationId, beta, World.Today)!);
            await BreachesAsync(db);
        }

        await using var other = database.As(World.Scope("beta"));
        (await other.NonRecruitmentCases.SingleAsync()).Bring(World.Today);
        await BreachesAsync(other);
    }

    [Fact]
    public async Task Nobody_attests_for_somebody_else()
    {
        foreach (var subject in new[] { "north-manager", "alpha", "alpha-mentor" })
        {
            await using var db = database.As(World.Scope(subject));
            db.Add(BoundaryAttestation.Of(Ids.New<BoundaryAttestationId>(), World.Participants["Alpha-mentee"]));
            await BreachesAsync(db);
        }
    }

    [Fact]
    public async Task Nobody_declares_competitors_for_another_organisation()
    {
        var declaration = CompetitorDeclaration.Declare(
            Ids.New<CompetitorDeclarationId>(), World.Organisations["Beta"], World.Organisations["Zeta"], World.Today, null).Value;
        await using var db = database.As(World.Scope("north-manager"));
        db.Add(declaration);
        await BreachesAsync(db);
    }

    [Fact]
    public async Task A_session_is_written_by_the_two_and_by_nobody_who_only_sees_it()
    {
        foreach (var watching in new[] { "north-manager", "alpha", "beta" })
        {
            await using var db = database.As(World.Scope(watching));
            _ = (await db.PairSessions.OrderBy(session => session.Id).FirstAsync()).Confirm(Domain.Pairs.PairSide.Mentee);
            await BreachesAsync(db);
        }

        await using var own = database.As(World.Scope("alpha-mentee"));
        _ = (await own.PairSessions.SingleAsync()).Confirm(Domain.Pairs.PairSide.Mentee);
        Assert.Equal(1, await own.SaveChangesAsync());
    }

    [Fact]
    public async Task Nobody_answers_for_another_organisation()
    {
        await using var db = database.As(World.Scope("north-manager"));
        db.Add(StartAssessment.Of(World.Organisations["Beta"].Id));
        await BreachesAsync(db);
    }

    [Fact]
    public async Task A_coordinator_records_costs_of_its_own_organisation_only()
    {
        CostEntry Of(string? organisation) => CostEntry.Record(
            Ids.New<CostEntryId>(), World.Programmes["north"].Id, organisation is null ? null : World.Organisations[organisation].Id,
            CostKind.Other, 1, "EUR", World.Today).Value;
        foreach (var bearer in new[] { "Zeta", null })
        {
            await using var db = database.As(World.Scope("beta"));
            db.Add(Of(bearer));
            await BreachesAsync(db);
        }

        await using var own = database.As(World.Scope("beta"));
        own.Add(Of("Beta"));
        Assert.Equal(1, await own.SaveChangesAsync());
    }

    [Fact]
    public async Task Nobody_agrees_for_another_organisation_and_nobody_takes_an_agreement_back()
    {
        var beta = World.Organisations["Beta"].Id;
        await using var reading = database.As(World.Scope("beta"));
        var (purpose, agreement) = (await reading.PurposeVersions.AsNoTracking().SingleAsync(), await reading.AgreementVersions.AsNoTracking().SingleAsync());
        foreach (var subject in new[] { "north-manager", "alpha", "gamma" })
        {
            await using var accepting = database.As(World.Scope(subject));
            accepting.Add(PurposeAcceptance.Of(Ids.New<PurposeAcceptanceId>(), purpose, beta, subject, World.Now));
            await BreachesAsync(accepting);
            await using var signing = database.As(World.Scope(subject));
            signing.Add(AgreementSignature.Of(Ids.New<AgreementSignatureId>(), agreement, beta, subject, World.Now));
            await BreachesAsync(signing);
        }

        await using var own = database.As(World.Scope("beta"));
        own.Add(PurposeAcceptance.Of(Ids.New<PurposeAcceptanceId>(), purpose, beta, "beta", World.Now));
        own.Add(AgreementSignature.Of(Ids.New<AgreementSignatureId>(), agreement, beta, "beta", World.Now));
        Assert.Equal(2, await own.SaveChangesAsync());
        own.Remove(await own.PurposeAcceptances.FirstAsync(acceptance => acceptance.OrganisationId == beta));
        await BreachesAsync(own);
    }

    [Fact]
    public async Task Nobody_acknowledges_for_somebody_else()
    {
        await using var reading = database.As(World.Scope("alpha"));
        var agreement = await reading.AgreementVersions.AsNoTracking().SingleAsync();
        var mentee = World.Participants["Alpha-mentee"];
        Acknowledgement Given() => Acknowledgement.Give(
            Ids.New<AcknowledgementId>(), World.Programmes["north"], agreement, agreement.Number, mentee, "en", isGiven: false, World.Now).Value;
        foreach (var subject in new[] { "north-manager", "alpha", "alpha-mentor" })
        {
            await using var other = database.As(World.Scope(subject));
            other.Add(Given());
            await BreachesAsync(other);
        }

        await using var own = database.As(World.Scope("alpha-mentee"));
        own.Add(Given());
        Assert.Equal(1, await own.SaveChangesAsync());
    }

    [Fact]
    public async Task What_a_group_made_is_written_by_its_authors_and_by_nobody_who_only_sees_it()
    {
        foreach (var subject in new[] { "north-manager", "alpha", "alpha-mentor", "chair" })
        {
            await using var db = database.As(World.Scope(subject));
            _ = (await db.Artefacts.OrderBy(artefact => artefact.Number).FirstAsync()).Label(["retention"], new HashSet<string>());
            await BreachesAsync(db);
        }

        await using var own = database.As(World.Scope("alpha-mentee"));
        _ = (await own.Artefacts.OrderBy(artefact => artefact.Number).FirstAsync()).Label(["retention"], new HashSet<string>());
        Assert.Equal(1, await own.SaveChangesAsync());
    }

    [Fact]
    public async Task What_stays_in_an_organisation_is_said_by_its_coordinator_alone()
    {
        foreach (var subject in new[] { "alpha-mentor", "alpha-mentee" })
        {
            await using var db = database.As(World.Scope(subject));
            _ = (await db.KnowledgeEmbargoes.SingleAsync()).Set([]);
            await BreachesAsync(db);
        }

        await using var own = database.As(World.Scope("alpha"));
        _ = (await own.KnowledgeEmbargoes.SingleAsync()).Set(["mergers"]);
        Assert.Equal(1, await own.SaveChangesAsync());
    }

    [Fact]
    public async Task An_organisation_donates_places_of_its_own_and_changes_nothing_else_about_its_part()
    {
        async Task<(CrossMentorDb Db, ParticipatingOrganisation Part, Programme Programme)> FindAsync(string organisation)
        {
            var db = database.As(World.Scope("alpha"));
            var (id, owner) = (World.Programmes["north"].Id, World.Organisations[organisation].Id);
            return (db, await db.ParticipatingOrganisations.SingleAsync(part => part.ProgrammeId == id && part.OrganisationId == owner), await db.Programmes.SingleAsync(one => one.Id == id));
        }

        var (others, other, programme) = await FindAsync("Beta");
        await using (others)
        {
            Assert.True(other.Donate(programme, 1, [new(other.OrganisationId, ParticipantRole.Mentor, 2)]).IsAccepted);
            await BreachesAsync(others);
        }

        var (changing, changed, _) = await FindAsync("Alpha");
        await using (changing)
        {
            Assert.True(changed.Donate(programme, 1, [new(changed.OrganisationId, ParticipantRole.Mentor, 2)]).IsAccepted);
            changing.Entry(changed).Property(part => part.MentorQuota).CurrentValue = 7;
            await BreachesAsync(changing);
        }

        var (own, part, _) = await FindAsync("Alpha");
        await using (own)
        {
            Assert.True(part.Donate(programme, 1, [new(part.OrganisationId, ParticipantRole.Mentor, 2)]).IsAccepted);
            Assert.Equal(1, await own.SaveChangesAsync());
        }
    }

    [Fact]
    public async Task Nobody_writes_a_place_in_a_benchmark_but_its_publication()
    {
        async Task<CrossMentorDb> ChangedAsync()
        {
            var db = database.As(World.Scope("north-manager"));
            db.Entry(await db.BenchmarkPlaces.SingleAsync()).Property(place => place.Year).CurrentValue = 1999;
            return db;
        }

        await using (var db = await ChangedAsync())
        {
            await BreachesAsync(db);
        }

        await using var publishing = await ChangedAsync();
        using var system = SystemScope.Open(publishing, SystemPurpose.BenchmarkPublication);
        Assert.Equal(1, await publishing.SaveChangesAsync());
    }

    [Fact]
    public async Task Nobody_waits_in_the_name_of_another_organisation()
    {
        await using var db = database.As(World.Scope("beta"));
        db.Add(WaitingEntry.Join(
            Ids.New<WaitingEntryId>(), World.Programmes["north"].Id, World.Organisations["Zeta"].Id, null, WaitingReason.CameLate, WaitingPriority.Normal, World.Now));
        await BreachesAsync(db);
    }

    [Fact]
    public async Task Nobody_begins_a_series_in_the_name_of_another()
    {
        await using var db = database.As(World.Scope("north-manager"));
        db.Add(ProgrammeSeries.Begin(Ids.New<ProgrammeSeriesId>(), "Theirs", null, World.Caller("south-manager")).Value);
        await BreachesAsync(db);
    }

    [Fact]
    public async Task Without_a_scope_nothing_is_saved()
    {
        await using var db = database.As(TenantScope.None);
        db.Add(World.NewOrganisation("Nobody's"));
        await BreachesAsync(db);

        await using var log = database.As(TenantScope.None);
        log.Add(AuditEntry.Of(World.Now, "https://issuer.test", "forged", "none", null, null, AuditEntry.Accepted));
        await BreachesAsync(log);
    }

    [Fact]
    public async Task Whoever_creates_a_programme_is_given_it_and_nothing_else()
    {
        await using var db = database.As(World.Scope("north-manager"));
        var programme = World.NewProgramme("created");
        db.AddRange(programme, RoleGrant.ManagerOf(World.Issuer, "north-manager", programme.Id, World.Now));
        Assert.Equal(2, await db.SaveChangesAsync());

        RoleGrant[] forbidden =
        [
            RoleGrant.PlatformAdmin(World.Issuer, "north-manager", World.Now),
            RoleGrant.ManagerOf(World.Issuer, "north-manager", World.Programmes["south"].Id, World.Now),
            RoleGrant.CoordinatorOf(World.Issuer, "north-manager", World.Organisations["Alpha"].Id, World.Now),
            RoleGrant.Manager(World.Issuer, "friend", World.Now),
        ];
        foreach (var grant in forbidden)
        {
            await using var other = database.As(World.Scope("north-manager"));
            other.Add(grant);
            await BreachesAsync(other);
        }
    }

    [Fact]
    public async Task The_audit_log_is_only_added_to()
    {
        await using var db = database.As(World.Scope("north-manager"));
        var entry = await db.AuditEntries.FirstAsync();
        db.Remove(entry);
        await BreachesAsync(db);
        db.Entry(entry).State = EntityState.Modified;
        await BreachesAsync(db);

        using var system = SystemScope.Open(db, SystemPurpose.MatchRun);
        await BreachesAsync(db);
    }

    [Fact]
    public async Task A_system_scope_writes_the_tables_of_its_purpose_until_it_is_closed()
    {
        await using var db = database.As(World.Scope("north-manager"));
        var person = World.NewPerson(World.Organisations["Zeta"].Id, "imported");
        db.Add(person);
        await BreachesAsync(db);

        using (SystemScope.Open(db, SystemPurpose.NameCheck))
        {
            await BreachesAsync(db);
        }

        using (SystemScope.Open(db, SystemPurpose.RosterImport))
        {
            Assert.Equal(1, await db.SaveChangesAsync());
        }

        _ = person.Learn(new("imported", "Renamed"));
        await BreachesAsync(db);
    }

    [Fact]
    public async Task A_system_scope_reads_the_tables_of_its_purpose_until_it_is_closed()
    {
        await using var db = database.As(TenantScope.None);
        var system = SystemScope.Open(db, SystemPurpose.NameCheck);
        Assert.True(await system.All<Organisation>().AnyAsync(organisation => organisation.NameKey == "OMEGA"));
        Assert.Throws<InvalidOperationException>(() => system.All<Programme>());
        Assert.Throws<InvalidOperationException>(() => SystemScope.Open(db, SystemPurpose.MatchRun));

        system.Dispose();
        Assert.Throws<ObjectDisposedException>(() => system.All<Organisation>());
        Assert.Equal(0, await db.Organisations.CountAsync());
    }

    private async Task<ParticipatingOrganisation> CopyAsync(string programme)
    {
        await using var db = database.As(World.Everybody("north-manager"));
        var newcomer = World.NewOrganisation($"New {Guid.NewGuid():N}");
        db.Add(newcomer);
        await db.SaveChangesAsync();
        var preparing = World.NewProgramme("copy");
        var part = ParticipatingOrganisation.Join(
            Ids.New<ParticipatingOrganisationId>(), preparing, newcomer.Id, ParticipationRole.ProvidesBoth, 1, 1, [], CompetitorMap.Empty).Value;
        db.Entry(part).Property(row => row.ProgrammeId).CurrentValue = World.Programmes[programme].Id;
        return part;
    }

    private static async Task BreachesAsync(CrossMentorDb db)
        => await Assert.ThrowsAsync<TenantBreachException>(() => db.SaveChangesAsync());
}
