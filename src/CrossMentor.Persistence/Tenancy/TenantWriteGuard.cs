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
using CrossMentor.Persistence.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CrossMentor.Persistence.Tenancy;

/// <summary>Refuses to save what lies outside the scope. A handler has decided before; this holds when one has not.</summary>
internal sealed class TenantWriteGuard : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Check((CrossMentorDb)eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Check((CrossMentorDb)eventData.Context!);
        return ValueTask.FromResult(result);
    }

    private static void Check(CrossMentorDb db)
    {
        foreach (var entry in db.ChangeTracker.Entries())
        {
            if (entry.State is EntityState.Unchanged or EntityState.Detached)
            {
                continue;
            }

            // A log is only ever added to, whoever asks; what is in it is sealed where it stands.
            var isRewrittenLog = entry is { Entity: ChainedRecord, State: not EntityState.Added } && !IsSealing(db, entry);
            var isAllowed = IsInScope(db, entry) || db.OpenSystemScope?.MayWrite(entry.Metadata.ClrType) == true;
            if (isRewrittenLog || !isAllowed)
            {
                throw new TenantBreachException(entry.Metadata.ClrType.Name, entry.State.ToString());
            }
        }
    }

    private static bool IsSealing(CrossMentorDb db, EntityEntry entry)
        => db.OpenSystemScope?.Purpose == SystemPurpose.LogSealing
        && entry.State == EntityState.Modified
        && entry.OriginalValues[nameof(ChainedRecord.Sequence)] is null
        && entry.Properties.Where(property => property.IsModified).All(property => property.Metadata.Name is
            nameof(ChainedRecord.Salt) or nameof(ChainedRecord.ActorCommitment) or nameof(ChainedRecord.Sequence) or nameof(ChainedRecord.Hash));

    private static bool IsInScope(CrossMentorDb db, EntityEntry entry)
    {
        var scope = db.Scope;
        var isNew = entry.State == EntityState.Added;
        return entry.Entity switch
        {
            Organisation organisation => (isNew && scope.MayCreate) || scope.IsPlatformAdmin || ActsFor(scope, organisation.Id),
            OrganisationGroup => scope.MayCreate || scope.IsPlatformAdmin,
            CompetitorDeclaration declaration => ActsFor(scope, declaration.DeclaredById),
            StartAssessment assessment => ActsFor(scope, assessment.OrganisationId),
            ProgrammeSeries series => scope.MayCreate && IsCaller(scope, series.StewardIssuer, series.StewardSubject),
            WaitingEntry waiting => Manages(db, waiting.ProgrammeId) || Owns(scope, waiting.OrganisationId),
            CostEntry cost => isNew && (Manages(db, cost.ProgrammeId) || (cost.OrganisationId is { } bearer && Owns(scope, bearer))),
            Programme programme => (isNew && scope.MayCreate) || scope.ManagedProgrammes.Contains(programme.Id),
            ParticipatingOrganisation part => Manages(db, part.ProgrammeId) || (Owns(scope, part.OrganisationId) && IsDonation(entry)),
            PurposeVersion version => isNew && Manages(db, version.ProgrammeId),
            PurposeAcceptance acceptance => isNew && ActsFor(scope, acceptance.OrganisationId),
            AgreementVersion version => isNew && Manages(db, version.ProgrammeId),
            Acknowledgement acknowledgement => isNew && scope.OwnPeople.Contains(acknowledgement.PersonId),
            AgreementSignature signature => isNew && ActsFor(scope, signature.OrganisationId),
            Person person => Owns(scope, person.OrganisationId),
            Participant participant => Manages(db, participant.ProgrammeId) || Owns(scope, participant.OrganisationId),
            MatchRun run => Manages(db, run.ProgrammeId),
            Scenario scenario => Manages(db, scenario.ProgrammeId),
            KeptRunInputs kept => Manages(db, kept.ProgrammeId),
            MatchTask task => Manages(db, task.ProgrammeId),
            ScenarioDecision decision => Manages(db, decision.ProgrammeId),
            Proposal proposal => Manages(db, proposal.ProgrammeId),
            UnplacedParticipant unplaced => Manages(db, unplaced.ProgrammeId),
            ProposedGroup group => Manages(db, group.ProgrammeId),
            Pair pair => Manages(db, pair.ProgrammeId) || (!isNew && IsOfSide(scope, pair)),
            PairSession session => IsOneOf(scope, session.MentorPersonId, session.MenteePersonId),
            PairJournal journal => IsOneOf(scope, journal.MentorPersonId, journal.MenteePersonId),
            PairContentKey key => isNew && IsOneOf(scope, key.MentorPersonId, key.MenteePersonId),
            PairNote note => IsAuthor(scope, note),
            PairCertificate certificate => isNew
                && (Manages(db, certificate.ProgrammeId) || IsOneOf(scope, certificate.MentorPersonId, certificate.MenteePersonId)),
            Invitation invitation => Manages(db, invitation.ProgrammeId) || Owns(scope, invitation.OrganisationId),
            LearningGroup group => Manages(db, group.ProgrammeId),
            LearningGroupMember member => Manages(db, member.ProgrammeId),
            ProgrammeEvent gathering => Manages(db, gathering.ProgrammeId) || (!isNew && RecordsOwnPeople(db, gathering.Id)),
            Attendance attendance => Manages(db, attendance.ProgrammeId) || Owns(scope, attendance.OrganisationId),
            TrainerAccreditation accreditation => Manages(db, accreditation.ProgrammeId),
            BoundaryAttestation attestation => scope.OwnPeople.Contains(attestation.PersonId),
            Curriculum curriculum => Manages(db, curriculum.ProgrammeId),
            IntervisionGroup group => Manages(db, group.ProgrammeId),
            IntervisionMember member => Manages(db, member.ProgrammeId),
            FollowUpPlan plan => Manages(db, plan.ProgrammeId) || Owns(scope, plan.OrganisationId),
            FollowUp followUp => isNew && Owns(scope, followUp.OrganisationId),
            Sponsor sponsor => Manages(db, sponsor.ProgrammeId) || Owns(scope, sponsor.OrganisationId),
            Communication communication => isNew && (Manages(db, communication.ProgrammeId) || Owns(scope, communication.OrganisationId)),
            Survey survey => Manages(db, survey.ProgrammeId),
            LargerProgramme larger => Manages(db, larger.ProgrammeId),
            EmploymentFact fact => isNew && Owns(scope, fact.OrganisationId),
            Prize prize => Manages(db, prize.ProgrammeId) || (!isNew && IsEntered(db, prize.Id)),
            Juror juror => Manages(db, juror.ProgrammeId) || (juror.OrganisationId is { } sending && Owns(scope, sending)),
            Nomination nomination => scope.OwnPeople.Contains(nomination.MenteePersonId),
            JuryBallot ballot => !isNew && HasSeat(db, ballot.JurorId),
            SurveyResponse response => scope.OwnPeople.Contains(response.PersonId),
            KnowledgeEmbargo boundary => Owns(scope, boundary.OrganisationId),
            Resource resource => Manages(db, resource.ProgrammeId),
            DeclaredInterest interest => scope.OwnPeople.Contains(interest.PersonId),
            Consent consent => scope.OwnPeople.Contains(consent.PersonId),
            DiversityAnswer answer => scope.OwnPeople.Contains(answer.PersonId),
            Representative representative => Manages(db, representative.ProgrammeId) || Owns(scope, representative.OrganisationId),
            SteeringTopic topic => Manages(db, topic.ProgrammeId) || (topic.RaisedById is { } raiser && Owns(scope, raiser)),
            SteeringDecision decision => Manages(db, decision.ProgrammeId) || (decision.ProposedById is { } proposer && Owns(scope, proposer))
                || (!isNew && IsVotedOn(db, decision.Id)),
            SteeringVote vote => isNew && Owns(scope, vote.OrganisationId),
            NonRecruitmentCase one => !isNew && (Manages(db, one.ProgrammeId) || IsBroughtOrSettled(db, one)),
            LedgerEntry ledger => isNew && Manages(db, ledger.ProgrammeId),
            GroupTask task => isNew && scope.OwnPeople.Contains(task.RaisedByPersonId),
            Artefact artefact => artefact.Authors.Any(author => scope.OwnPeople.Contains(author.PersonId)),
            Adoption adoption => isNew && (Manages(db, adoption.ProgrammeId) || Owns(scope, adoption.AdopterId)),
            PanelMember member => Manages(db, member.ProgrammeId) || Owns(scope, member.OrganisationId),
            Presentation presentation => Manages(db, presentation.ProgrammeId),
            RoleGrant grant => isNew && IsGrantOfCreator(db, grant),
            IdempotentReply reply => IsCaller(scope, reply.Issuer, reply.Subject),
            AuditEntry audit => IsCaller(scope, audit.Issuer, audit.Subject),
            _ => false,
        };
    }

    private static bool ActsFor(TenantScope scope, OrganisationId organisation) => scope.ActingOrganisations.Contains(organisation);

    private static bool Owns(TenantScope scope, OrganisationId organisation) => scope.OwnOrganisations.Contains(organisation);

    private static bool IsOfSide(TenantScope scope, Pair pair)
        => Owns(scope, pair.MentorOrganisationId) || Owns(scope, pair.MenteeOrganisationId)
        || scope.OwnPeople.Contains(pair.MentorPersonId) || scope.OwnPeople.Contains(pair.MenteePersonId);

    private static bool IsOneOf(TenantScope scope, PersonId mentor, PersonId mentee)
        => scope.OwnPeople.Contains(mentor) || scope.OwnPeople.Contains(mentee);

    private static bool IsAuthor(TenantScope scope, PairNote note) => scope.OwnPeople.Contains(note.Author == PairSide.Mentor ? note.MentorPersonId : note.MenteePersonId);

    // Whoever records own people at an event notes with it that the event was held.
    private static bool RecordsOwnPeople(CrossMentorDb db, ProgrammeEventId gathering)
        => db.ChangeTracker.Entries<Attendance>().Any(entry => entry.State is EntityState.Added or EntityState.Modified
            && entry.Entity.ProgrammeEventId == gathering
            && Owns(db.Scope, entry.Entity.OrganisationId));

    // Whoever votes for its own organisation counts the vote on the decision.
    private static bool IsVotedOn(CrossMentorDb db, SteeringDecisionId decision)
        => db.ChangeTracker.Entries<SteeringVote>().Any(entry => entry.State == EntityState.Added
            && entry.Entity.SteeringDecisionId == decision
            && Owns(db.Scope, entry.Entity.OrganisationId));

    // Whoever nominates, takes a nomination back or votes counts that on the prize.
    private static bool IsEntered(CrossMentorDb db, PrizeId prize)
        => db.ChangeTracker.Entries<Nomination>().Any(entry => entry.State is EntityState.Added or EntityState.Deleted
            && entry.Entity.PrizeId == prize
            && db.Scope.OwnPeople.Contains(entry.Entity.MenteePersonId))
        || db.ChangeTracker.Entries<JuryBallot>().Any(entry => entry.State == EntityState.Modified
            && entry.Entity.PrizeId == prize
            && HasSeat(db, entry.Entity.JurorId));

    private static bool HasSeat(CrossMentorDb db, JurorId juror)
        => db.ChangeTracker.Entries<Juror>().Any(entry => entry.Entity.Id == juror
            && entry.Entity is { Sits: true, Issuer: { } issuer, Subject: { } subject }
            && IsCaller(db.Scope, issuer, subject));

    // What it leaves to others is an organisation's own; everything else about its part is agreed with the manager.
    private static bool IsDonation(EntityEntry entry) => entry.State == EntityState.Modified
        && entry.Properties.Where(property => property.IsModified).All(property =>
            property.Metadata.Name is nameof(ParticipatingOrganisation.DonatedPlaces) or nameof(ParticipatingOrganisation.Version));

    // Whoever puts a case to the vote for its own organisation notes that at the case, and what came of it.
    private static bool IsBroughtOrSettled(CrossMentorDb db, NonRecruitmentCase one)
        => db.ChangeTracker.Entries<SteeringDecision>().Any(entry => entry.Entity.NonRecruitmentCaseId == one.Id
            && entry.Entity.ProposedById is { } proposer
            && Owns(db.Scope, proposer));

    // What is created together with its programme belongs to the creator.
    private static bool Manages(CrossMentorDb db, ProgrammeId programme)
        => db.Scope.ManagedProgrammes.Contains(programme) || (db.Scope.MayCreate && IsBeingCreated<Programme>(db, created => created.Id == programme));

    // Nobody gives roles over a request, but whoever creates an organisation or a programme gets a role for it.
    private static bool IsGrantOfCreator(CrossMentorDb db, RoleGrant grant) => db.Scope.MayCreate
        && grant.Role == Role.ProgrammeManager
        && IsCaller(db.Scope, grant.Issuer, grant.Subject)
        && (grant.ProgrammeId is { } programme
            ? IsBeingCreated<Programme>(db, created => created.Id == programme)
            : grant.OrganisationId is { } organisation && IsBeingCreated<Organisation>(db, created => created.Id == organisation));

    private static bool IsCaller(TenantScope scope, string issuer, string subject)
        => scope.Subject.Length > 0 && scope.Issuer == issuer && scope.Subject == subject;

    private static bool IsBeingCreated<TEntity>(CrossMentorDb db, Func<TEntity, bool> isIt)
        where TEntity : class
        => db.ChangeTracker.Entries<TEntity>().Any(entry => entry.State == EntityState.Added && isIt(entry.Entity));
}
