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
using CrossMentor.Persistence.Pairs;
using CrossMentor.Persistence.Records;
using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Persistence.Tenancy;

/// <summary>Which rows a scope sees, an entity a rule. An empty scope sees none.</summary>
/// <remarks>
/// Every rule is built of column equality, lists of ids and EXISTS, because that is what all three databases do well.
/// The values come from the context that runs the query, so the model is built once for all callers.
/// </remarks>
internal static class TenantFilters
{
    public const string Name = "tenant";

    private const string OfProgramme = nameof(ProgrammeEvent.ProgrammeId);

    public static void Apply(ModelBuilder model, CrossMentorDb db)
    {
        MapReach(model);
        FilterOrganisations(model, db);
        FilterProgrammes(model, db);
        FilterAgreements(model, db);
        FilterPeople(model, db);
        FilterPrivate(model, db);
        FilterLibrary(model, db);
        FilterEvents(model, db);
        FilterFollowUp(model, db);
        FilterEvaluation(model, db);
        FilterPrizes(model, db);
        FilterSteering(model, db);
        FilterCases(model, db);
        FilterLedger(model, db);
        FilterGroupWork(model, db);
        FilterAdoptions(model, db);
        FilterPanel(model, db);
        FilterMatching(model, db);
        FilterRecords(model, db);
    }

    private static void FilterOrganisations(ModelBuilder model, CrossMentorDb db)
    {
        model.Entity<Organisation>().HasQueryFilter(Name, organisation =>
            db.Scope.IsPlatformAdmin
            || db.Scope.ActingOrganisations.Contains(organisation.Id)
            || db.Participations.Any(part => part.OrganisationId == organisation.Id
                && (db.Scope.ManagedProgrammes.Contains(part.ProgrammeId)
                    || db.Participations.Any(own => own.ProgrammeId == part.ProgrammeId && db.Scope.OwnOrganisations.Contains(own.OrganisationId))
                || db.Enrolments.Any(own => own.ProgrammeId == part.ProgrammeId && db.Scope.OwnPeople.Contains(own.PersonId)))));

        // A group is seen through any member that is seen.
        model.Entity<OrganisationGroup>().HasQueryFilter(Name, group => db.Organisations.Any(member => member.GroupId == group.Id));

        // What an organisation thinks of its own leaders is nobody else's business.
        model.Entity<StartAssessment>().HasQueryFilter(Name, assessment => db.Scope.ActingOrganisations.Contains(assessment.OrganisationId));

        // A declaration may be secret: only the side that declared it sees it, and the manager who has to keep the two apart.
        model.Entity<CompetitorDeclaration>().HasQueryFilter(Name, declaration =>
            db.Scope.ActingOrganisations.Contains(declaration.DeclaredById)
            || db.Participations.Any(one => one.OrganisationId == declaration.DeclaredById
                && db.Scope.ManagedProgrammes.Contains(one.ProgrammeId)
                && db.Participations.Any(other => other.ProgrammeId == one.ProgrammeId && other.OrganisationId == declaration.CompetitorId)));
    }

    private static void FilterProgrammes(ModelBuilder model, CrossMentorDb db)
    {
        // A series is seen by whoever began it, and through any edition that is seen.
        model.Entity<ProgrammeSeries>().HasQueryFilter(Name, series =>
            (series.StewardIssuer == db.Scope.Issuer && series.StewardSubject == db.Scope.Subject)
            || db.Editions.Any(edition => edition.SeriesId == series.Id
                && (db.Scope.ManagedProgrammes.Contains(edition.Id)
                    || db.Participations.Any(own => own.ProgrammeId == edition.Id && db.Scope.OwnOrganisations.Contains(own.OrganisationId))
                    || db.Enrolments.Any(own => own.ProgrammeId == edition.Id && db.Scope.OwnPeople.Contains(own.PersonId)))));

        // Who waits is between it and the manager.
        model.Entity<WaitingEntry>().HasQueryFilter(Name, entry =>
            db.Scope.ManagedProgrammes.Contains(entry.ProgrammeId) || db.Scope.OwnOrganisations.Contains(entry.OrganisationId));

        // What an organisation spends is between it and the manager.
        model.Entity<CostEntry>().HasQueryFilter(Name, entry =>
            db.Scope.ManagedProgrammes.Contains(entry.ProgrammeId)
            || (entry.OrganisationId != null && db.Scope.OwnOrganisations.Contains(entry.OrganisationId.Value)));

        model.Entity<Programme>().HasQueryFilter(Name, programme =>
            db.Scope.IsPlatformAdmin
            || db.Scope.ManagedProgrammes.Contains(programme.Id)
            || db.Participations.Any(own => own.ProgrammeId == programme.Id && db.Scope.OwnOrganisations.Contains(own.OrganisationId))
            || db.Enrolments.Any(own => own.ProgrammeId == programme.Id && db.Scope.OwnPeople.Contains(own.PersonId)));

        ForEverybodyAndThePlatform<ParticipatingOrganisation>(model, db);
    }

    // What organisations promise each other is seen by all who take part, and so is who promised it.
    private static void FilterAgreements(ModelBuilder model, CrossMentorDb db)
    {
        ForEverybodyAndThePlatform<PurposeVersion>(model, db);
        ForEverybodyAndThePlatform<PurposeAcceptance>(model, db);
        ForEverybodyAndThePlatform<AgreementVersion>(model, db);
        ForEverybodyAndThePlatform<AgreementSignature>(model, db);

        // Whether somebody acknowledged is told to nobody else but those who look after them.
        model.Entity<Acknowledgement>().HasQueryFilter(Name, row =>
            db.Scope.ManagedProgrammes.Contains(row.ProgrammeId)
            || db.Scope.OwnOrganisations.Contains(row.OrganisationId)
            || db.Scope.OwnPeople.Contains(row.PersonId));
    }

    private static void FilterPeople(ModelBuilder model, CrossMentorDb db)
    {
        model.Entity<Person>().HasQueryFilter(Name, person =>
            db.Scope.OwnOrganisations.Contains(person.OrganisationId)
            || db.Scope.OwnPeople.Contains(person.Id)
            || db.Enrolments.Any(part => part.PersonId == person.Id && db.Scope.ManagedProgrammes.Contains(part.ProgrammeId))
            || db.PairLinks.Any(pair => pair.IsDisclosed && pair.MentorPersonId == person.Id
                && (db.Scope.OwnOrganisations.Contains(pair.MenteeOrganisationId) || db.Scope.OwnPeople.Contains(pair.MenteePersonId)))
            || db.PairLinks.Any(pair => pair.IsDisclosed && pair.MenteePersonId == person.Id
                && (db.Scope.OwnOrganisations.Contains(pair.MentorOrganisationId) || db.Scope.OwnPeople.Contains(pair.MentorPersonId)))
            || db.GroupLinks.Any(member => member.PersonId == person.Id
                && db.GroupLinks.Any(own => own.LearningGroupId == member.LearningGroupId && db.Scope.OwnPeople.Contains(own.PersonId)))
            || db.IntervisionLinks.Any(member => member.PersonId == person.Id
                && db.IntervisionLinks.Any(own => own.IntervisionGroupId == member.IntervisionGroupId && db.Scope.OwnPeople.Contains(own.PersonId))));

        model.Entity<Participant>().HasQueryFilter(Name, participant =>
            db.Scope.ManagedProgrammes.Contains(participant.ProgrammeId)
            || db.Scope.OwnOrganisations.Contains(participant.OrganisationId)
            || db.Scope.OwnPeople.Contains(participant.PersonId)
            || db.PairLinks.Any(pair => pair.IsDisclosed && pair.MentorId == participant.Id
                && (db.Scope.OwnOrganisations.Contains(pair.MenteeOrganisationId) || db.Scope.OwnPeople.Contains(pair.MenteePersonId)))
            || db.PairLinks.Any(pair => pair.IsDisclosed && pair.MenteeId == participant.Id
                && (db.Scope.OwnOrganisations.Contains(pair.MentorOrganisationId) || db.Scope.OwnPeople.Contains(pair.MentorPersonId)))
            || db.GroupLinks.Any(member => member.ParticipantId == participant.Id
                && db.GroupLinks.Any(own => own.LearningGroupId == member.LearningGroupId && db.Scope.OwnPeople.Contains(own.PersonId)))
            || db.IntervisionLinks.Any(member => member.ParticipantId == participant.Id
                && db.IntervisionLinks.Any(own => own.IntervisionGroupId == member.IntervisionGroupId && db.Scope.OwnPeople.Contains(own.PersonId))));

        // Until everybody has agreed who is asked, a pair is between the manager and the programme; the sides see an offer.
        model.Entity<Pair>().HasQueryFilter(Name, pair =>
            db.Scope.ManagedProgrammes.Contains(pair.ProgrammeId)
            || (pair.IsDisclosed
                && (db.Scope.OwnOrganisations.Contains(pair.MentorOrganisationId)
                    || db.Scope.OwnOrganisations.Contains(pair.MenteeOrganisationId)
                    || db.Scope.OwnPeople.Contains(pair.MentorPersonId)
                    || db.Scope.OwnPeople.Contains(pair.MenteePersonId))));

        model.Entity<OfferedPair>().HasQueryFilter(Name, pair =>
            db.Scope.OwnOrganisations.Contains(pair.MentorOrganisationId)
            || db.Scope.OwnOrganisations.Contains(pair.MenteeOrganisationId)
            || db.Scope.OwnPeople.Contains(pair.MentorPersonId)
            || db.Scope.OwnPeople.Contains(pair.MenteePersonId));

        model.Entity<PairSession>().HasQueryFilter(Name, session =>
            db.Scope.ManagedProgrammes.Contains(session.ProgrammeId)
            || db.Scope.OwnOrganisations.Contains(session.MentorOrganisationId)
            || db.Scope.OwnOrganisations.Contains(session.MenteeOrganisationId)
            || db.Scope.OwnPeople.Contains(session.MentorPersonId)
            || db.Scope.OwnPeople.Contains(session.MenteePersonId));

        model.Entity<PairCertificate>().HasQueryFilter(Name, certificate =>
            db.Scope.ManagedProgrammes.Contains(certificate.ProgrammeId)
            || db.Scope.OwnOrganisations.Contains(certificate.MentorOrganisationId)
            || db.Scope.OwnOrganisations.Contains(certificate.MenteeOrganisationId)
            || db.Scope.OwnPeople.Contains(certificate.MentorPersonId)
            || db.Scope.OwnPeople.Contains(certificate.MenteePersonId));

        // What the two keep for themselves is seen by no manager and no coordinator, whatever it is asked through.
        model.Entity<PairJournal>().HasQueryFilter(Name, journal =>
            db.Scope.OwnPeople.Contains(journal.MentorPersonId) || db.Scope.OwnPeople.Contains(journal.MenteePersonId));

        model.Entity<PairContentKey>().HasQueryFilter(Name, key =>
            db.Scope.OwnPeople.Contains(key.MentorPersonId) || db.Scope.OwnPeople.Contains(key.MenteePersonId));
        model.Entity<PairNote>().HasQueryFilter(Name, note =>
            db.Scope.OwnPeople.Contains(note.MentorPersonId) || db.Scope.OwnPeople.Contains(note.MenteePersonId));

        model.Entity<Invitation>().HasQueryFilter(Name, invitation =>
            db.Scope.ManagedProgrammes.Contains(invitation.ProgrammeId) || db.Scope.OwnOrganisations.Contains(invitation.OrganisationId));

        model.Entity<LearningGroup>().HasQueryFilter(Name, group =>
            db.Scope.ManagedProgrammes.Contains(group.ProgrammeId)
            || db.GroupLinks.Any(member => member.LearningGroupId == group.Id
                && (db.Scope.OwnOrganisations.Contains(member.OrganisationId) || db.Scope.OwnPeople.Contains(member.PersonId))));

        // Of a group, an organisation sees those members that it sees elsewhere; the members see each other, because they work together.
        model.Entity<LearningGroupMember>().HasQueryFilter(Name, member =>
            db.Scope.ManagedProgrammes.Contains(member.ProgrammeId)
            || db.Scope.OwnOrganisations.Contains(member.OrganisationId)
            || db.GroupLinks.Any(own => own.LearningGroupId == member.LearningGroupId && db.Scope.OwnPeople.Contains(own.PersonId))
            || db.PairLinks.Any(pair => pair.IsDisclosed && pair.MentorId == member.ParticipantId
                && (db.Scope.OwnOrganisations.Contains(pair.MenteeOrganisationId) || db.Scope.OwnPeople.Contains(pair.MenteePersonId)))
            || db.PairLinks.Any(pair => pair.IsDisclosed && pair.MenteeId == member.ParticipantId
                && (db.Scope.OwnOrganisations.Contains(pair.MentorOrganisationId) || db.Scope.OwnPeople.Contains(pair.MentorPersonId))));
    }

    private static void FilterEvents(ModelBuilder model, CrossMentorDb db)
    {
        // People see what is meant for them; coordinators see everything that their people may be invited to.
        model.Entity<ProgrammeEvent>().HasQueryFilter(Name, gathering =>
            db.Scope.ManagedProgrammes.Contains(gathering.ProgrammeId)
            || db.Participations.Any(own => own.ProgrammeId == gathering.ProgrammeId && db.Scope.OwnOrganisations.Contains(own.OrganisationId))
            || db.Enrolments.Any(own => own.ProgrammeId == gathering.ProgrammeId && db.Scope.OwnPeople.Contains(own.PersonId)
                && (gathering.Audience == EventAudience.Everybody
                    || (gathering.Audience == EventAudience.Mentors && own.Role == ParticipantRole.Mentor)
                    || (gathering.Audience == EventAudience.Mentees && own.Role == ParticipantRole.Mentee))));

        model.Entity<Attendance>().HasQueryFilter(Name, attendance =>
            db.Scope.ManagedProgrammes.Contains(attendance.ProgrammeId)
            || db.Scope.OwnOrganisations.Contains(attendance.OrganisationId)
            || db.Scope.OwnPeople.Contains(attendance.PersonId));

        // Like attendance: between the person, its organisation and the manager.
        model.Entity<BoundaryAttestation>().HasQueryFilter(Name, row =>
            db.Scope.ManagedProgrammes.Contains(row.ProgrammeId)
            || db.Scope.OwnOrganisations.Contains(row.OrganisationId)
            || db.Scope.OwnPeople.Contains(row.PersonId));

        ForEverybody<Curriculum>(model, db);
        ForEverybody<TrainerAccreditation>(model, db);

        model.Entity<IntervisionGroup>().HasQueryFilter(Name, group =>
            db.Scope.ManagedProgrammes.Contains(group.ProgrammeId)
            || db.IntervisionLinks.Any(member => member.IntervisionGroupId == group.Id
                && (db.Scope.OwnOrganisations.Contains(member.OrganisationId) || db.Scope.OwnPeople.Contains(member.PersonId))));

        // Peers see each other; an organisation sees its own people in a group and nobody else.
        model.Entity<IntervisionMember>().HasQueryFilter(Name, member =>
            db.Scope.ManagedProgrammes.Contains(member.ProgrammeId)
            || db.Scope.OwnOrganisations.Contains(member.OrganisationId)
            || db.IntervisionLinks.Any(own => own.IntervisionGroupId == member.IntervisionGroupId && db.Scope.OwnPeople.Contains(own.PersonId)));
    }

    // What a programme gives its people to work with is for everybody in it.
    private static void FilterLibrary(ModelBuilder model, CrossMentorDb db)
        => ForEverybody<Resource>(model, db);

    // What people say of themselves alone is theirs alone: no manager, coordinator or partner sees that there is any.
    private static void FilterPrivate(ModelBuilder model, CrossMentorDb db)
    {
        model.Entity<DeclaredInterest>().HasQueryFilter(Name, interest => db.Scope.OwnPeople.Contains(interest.PersonId));
        model.Entity<Consent>().HasQueryFilter(Name, consent => db.Scope.OwnPeople.Contains(consent.PersonId));
        model.Entity<DiversityAnswer>().HasQueryFilter(Name, answer => db.Scope.OwnPeople.Contains(answer.PersonId));

        // Whoever runs the installation reads these, from its command line.
        model.Entity<Erasure>().HasQueryFilter(Name, _ => false);
        model.Entity<LegalHold>().HasQueryFilter(Name, _ => false);
    }

    // The steering group sees its cases; whoever sent the person is told when one is put to the vote, and never by sending.
    private static void FilterCases(ModelBuilder model, CrossMentorDb db) => model.Entity<NonRecruitmentCase>().HasQueryFilter(Name, one =>
        db.Scope.ManagedProgrammes.Contains(one.ProgrammeId)
        || ((one.BroughtOn != null || !db.Scope.OwnOrganisations.Contains(one.NewOrganisationId))
            && db.Participations.Any(own => own.ProgrammeId == one.ProgrammeId && db.Scope.OwnOrganisations.Contains(own.OrganisationId))));

    // Organisations steer a programme openly towards each other, and not before the people in it.
    private static void FilterSteering(ModelBuilder model, CrossMentorDb db)
    {
        ForOrganisations<Representative>(model, db);
        ForOrganisations<SteeringTopic>(model, db);
        ForOrganisations<SteeringDecision>(model, db);
        ForOrganisations<SteeringVote>(model, db);
    }

    // An organisation sees what it gave and received itself; what others did is told in sums, once all of them have agreed.
    private static void FilterLedger(ModelBuilder model, CrossMentorDb db)
        => model.Entity<LedgerEntry>().HasQueryFilter(Name, entry =>
            db.Scope.ManagedProgrammes.Contains(entry.ProgrammeId)
            || (entry.GiverId != null && db.Scope.OwnOrganisations.Contains(entry.GiverId.Value))
            || (entry.ReceiverId != null && db.Scope.OwnOrganisations.Contains(entry.ReceiverId.Value)));

    private static void FilterFollowUp(ModelBuilder model, CrossMentorDb db)
    {
        model.Entity<FollowUpPlan>().HasQueryFilter(Name, plan =>
            db.Scope.ManagedProgrammes.Contains(plan.ProgrammeId) || db.Scope.OwnOrganisations.Contains(plan.OrganisationId));

        // What came of a follow-up stays in the organisation.
        model.Entity<FollowUp>().HasQueryFilter(Name, followUp => db.Scope.OwnOrganisations.Contains(followUp.OrganisationId));

        // Sponsors are role models for everybody in the programme.
        ForEverybody<Sponsor>(model, db);
        ForEverybody<Communication>(model, db);
    }

    private static void FilterEvaluation(ModelBuilder model, CrossMentorDb db)
    {
        ForEverybody<Survey>(model, db);
        ForEverybody<LargerProgramme>(model, db);
        ForOrganisations<BenchmarkPlace>(model, db);

        // Careers are between an organisation and its people.
        model.Entity<EmploymentFact>().HasQueryFilter(Name, fact =>
            db.Scope.OwnOrganisations.Contains(fact.OrganisationId) || db.Scope.OwnPeople.Contains(fact.PersonId));

        // What somebody answered is seen by no manager, no coordinator and no partner.
        model.Entity<SurveyResponse>().HasQueryFilter(Name, response => db.Scope.OwnPeople.Contains(response.PersonId));
    }

    // The prize and its jury are known to everybody in the programme; what is said for whom, and how anybody votes, is not even known to the manager.
    private static void FilterPrizes(ModelBuilder model, CrossMentorDb db)
    {
        model.Entity<Prize>().HasQueryFilter(Name, prize =>
            db.Scope.ManagedProgrammes.Contains(prize.ProgrammeId)
            || db.Participations.Any(own => own.ProgrammeId == prize.ProgrammeId && db.Scope.OwnOrganisations.Contains(own.OrganisationId))
            || db.Enrolments.Any(own => own.ProgrammeId == prize.ProgrammeId && db.Scope.OwnPeople.Contains(own.PersonId))
            || db.JurySeats.Any(seat => seat.PrizeId == prize.Id
                && seat.StoodDownOn == null && seat.Issuer == db.Scope.Issuer && seat.Subject == db.Scope.Subject));

        model.Entity<Juror>().HasQueryFilter(Name, juror =>
            db.Scope.ManagedProgrammes.Contains(juror.ProgrammeId)
            || (juror.Issuer == db.Scope.Issuer && juror.Subject == db.Scope.Subject)
            || db.Participations.Any(own => own.ProgrammeId == juror.ProgrammeId && db.Scope.OwnOrganisations.Contains(own.OrganisationId))
            || db.Enrolments.Any(own => own.ProgrammeId == juror.ProgrammeId && db.Scope.OwnPeople.Contains(own.PersonId)));

        model.Entity<Nomination>().HasQueryFilter(Name, nomination =>
            db.Scope.OwnPeople.Contains(nomination.MenteePersonId)
            || db.BallotLinks.Any(ballot => ballot.NominationId == nomination.Id
                && db.JurySeats.Any(seat => seat.Id == ballot.JurorId
                    && seat.StoodDownOn == null && seat.Issuer == db.Scope.Issuer && seat.Subject == db.Scope.Subject)));

        model.Entity<JuryBallot>().HasQueryFilter(Name, ballot =>
            db.JurySeats.Any(seat => seat.Id == ballot.JurorId
                && seat.StoodDownOn == null && seat.Issuer == db.Scope.Issuer && seat.Subject == db.Scope.Subject));
    }

    private static void FilterGroupWork(ModelBuilder model, CrossMentorDb db)
    {
        // What must not leave an organisation is known, as topics only, to its people in programmes and to those whom they meet in a pair.
        model.Entity<KnowledgeEmbargo>().HasQueryFilter(Name, boundary =>
            db.Scope.OwnOrganisations.Contains(boundary.OrganisationId)
            || db.Enrolments.Any(own => own.OrganisationId == boundary.OrganisationId && db.Scope.OwnPeople.Contains(own.PersonId))
            || db.PairLinks.Any(pair => pair.IsDisclosed && pair.MentorOrganisationId == boundary.OrganisationId && db.Scope.OwnPeople.Contains(pair.MenteePersonId))
            || db.PairLinks.Any(pair => pair.IsDisclosed && pair.MenteeOrganisationId == boundary.OrganisationId && db.Scope.OwnPeople.Contains(pair.MentorPersonId)));

        model.Entity<GroupTask>().HasQueryFilter(Name, task =>
            db.GroupLinks.Any(own => own.LearningGroupId == task.LearningGroupId && db.Scope.OwnPeople.Contains(own.PersonId)));

        // What a group works on is its own until it is presented, which the manager and the panel see, or shared with all who take part.
        model.Entity<Artefact>().HasQueryFilter(Name, artefact =>
            db.Scope.OwnPeople.Contains(artefact.PersonId)
            || db.GroupLinks.Any(own => own.LearningGroupId == artefact.LearningGroupId && db.Scope.OwnPeople.Contains(own.PersonId))
            || ((artefact.PresentedOn != null || artefact.SharedOn != null) && db.Scope.ManagedProgrammes.Contains(artefact.ProgrammeId))
            || (artefact.PresentedOn != null && db.PanelSeats.Any(seat => seat.ProgrammeId == artefact.ProgrammeId
                && seat.StoodDownOn == null && seat.Issuer == db.Scope.Issuer && seat.Subject == db.Scope.Subject))
            || (artefact.SharedOn != null
                && (db.Participations.Any(own => own.ProgrammeId == artefact.ProgrammeId && db.Scope.OwnOrganisations.Contains(own.OrganisationId))
                    || db.Enrolments.Any(own => own.ProgrammeId == artefact.ProgrammeId && db.Scope.OwnPeople.Contains(own.PersonId)))));
    }

    // What one organisation took over from another is between the two and the manager.
    private static void FilterAdoptions(ModelBuilder model, CrossMentorDb db) => model.Entity<Adoption>().HasQueryFilter(Name, adoption =>
        db.Scope.ManagedProgrammes.Contains(adoption.ProgrammeId)
        || db.Scope.OwnOrganisations.Contains(adoption.OriginId)
        || db.Scope.OwnOrganisations.Contains(adoption.AdopterId));

    // Who sits on the panel, and when it meets, is known to everybody in the programme.
    private static void FilterPanel(ModelBuilder model, CrossMentorDb db)
    {
        model.Entity<PanelMember>().HasQueryFilter(Name, member =>
            db.Scope.ManagedProgrammes.Contains(member.ProgrammeId)
            || (member.Issuer == db.Scope.Issuer && member.Subject == db.Scope.Subject)
            || db.Participations.Any(own => own.ProgrammeId == member.ProgrammeId && db.Scope.OwnOrganisations.Contains(own.OrganisationId))
            || db.Enrolments.Any(own => own.ProgrammeId == member.ProgrammeId && db.Scope.OwnPeople.Contains(own.PersonId)));

        model.Entity<Presentation>().HasQueryFilter(Name, presentation =>
            db.Scope.ManagedProgrammes.Contains(presentation.ProgrammeId)
            || db.PanelSeats.Any(seat => seat.ProgrammeId == presentation.ProgrammeId
                && seat.StoodDownOn == null && seat.Issuer == db.Scope.Issuer && seat.Subject == db.Scope.Subject)
            || db.Participations.Any(own => own.ProgrammeId == presentation.ProgrammeId && db.Scope.OwnOrganisations.Contains(own.OrganisationId))
            || db.Enrolments.Any(own => own.ProgrammeId == presentation.ProgrammeId && db.Scope.OwnPeople.Contains(own.PersonId)));
    }

    // What is only proposed is between the manager and the programme.
    private static void FilterMatching(ModelBuilder model, CrossMentorDb db)
    {
        model.Entity<MatchRun>().HasQueryFilter(Name, run => db.Scope.ManagedProgrammes.Contains(run.ProgrammeId));
        model.Entity<Scenario>().HasQueryFilter(Name, scenario => db.Scope.ManagedProgrammes.Contains(scenario.ProgrammeId));
        model.Entity<KeptRunInputs>().HasQueryFilter(Name, kept => db.Scope.ManagedProgrammes.Contains(kept.ProgrammeId));
        model.Entity<MatchTask>().HasQueryFilter(Name, task => db.Scope.ManagedProgrammes.Contains(task.ProgrammeId));
        model.Entity<ScenarioDecision>().HasQueryFilter(Name, decision => db.Scope.ManagedProgrammes.Contains(decision.ProgrammeId));
        model.Entity<Proposal>().HasQueryFilter(Name, proposal => db.Scope.ManagedProgrammes.Contains(proposal.ProgrammeId));
        model.Entity<UnplacedParticipant>().HasQueryFilter(Name, unplaced => db.Scope.ManagedProgrammes.Contains(unplaced.ProgrammeId));
        model.Entity<ProposedGroup>().HasQueryFilter(Name, group => db.Scope.ManagedProgrammes.Contains(group.ProgrammeId));
    }

    private static void FilterRecords(ModelBuilder model, CrossMentorDb db)
    {
        model.Entity<RoleGrant>().HasQueryFilter(Name, grant => grant.Issuer == db.Scope.Issuer && grant.Subject == db.Scope.Subject);
        model.Entity<IdempotentReply>().HasQueryFilter(Name, reply => reply.Issuer == db.Scope.Issuer && reply.Subject == db.Scope.Subject);
        model.Entity<AuditEntry>().HasQueryFilter(Name, entry => entry.Issuer == db.Scope.Issuer && entry.Subject == db.Scope.Subject);
        model.Entity<Disclosure>().HasQueryFilter(Name, row => db.Scope.OwnPeople.Contains(row.PersonId));
        model.Entity<ChainHead>().HasQueryFilter(Name, _ => false);
    }

    // The manager of a programme and the organisations in it.
    private static void ForOrganisations<T>(ModelBuilder model, CrossMentorDb db)
        where T : class
        => model.Entity<T>().HasQueryFilter(Name, row =>
            db.Scope.ManagedProgrammes.Contains(EF.Property<ProgrammeId>(row, OfProgramme))
            || db.Participations.Any(own => own.ProgrammeId == EF.Property<ProgrammeId>(row, OfProgramme) && db.Scope.OwnOrganisations.Contains(own.OrganisationId)));

    // Everybody in a programme: its manager, its organisations and its people.
    private static void ForEverybody<T>(ModelBuilder model, CrossMentorDb db)
        where T : class
        => model.Entity<T>().HasQueryFilter(Name, row =>
            db.Scope.ManagedProgrammes.Contains(EF.Property<ProgrammeId>(row, OfProgramme))
            || db.Participations.Any(own => own.ProgrammeId == EF.Property<ProgrammeId>(row, OfProgramme) && db.Scope.OwnOrganisations.Contains(own.OrganisationId))
            || db.Enrolments.Any(own => own.ProgrammeId == EF.Property<ProgrammeId>(row, OfProgramme) && db.Scope.OwnPeople.Contains(own.PersonId)));

    // Everybody in a programme, and whoever administers the platform.
    private static void ForEverybodyAndThePlatform<T>(ModelBuilder model, CrossMentorDb db)
        where T : class
        => model.Entity<T>().HasQueryFilter(Name, row =>
            db.Scope.IsPlatformAdmin
            || db.Scope.ManagedProgrammes.Contains(EF.Property<ProgrammeId>(row, OfProgramme))
            || db.Participations.Any(own => own.ProgrammeId == EF.Property<ProgrammeId>(row, OfProgramme) && db.Scope.OwnOrganisations.Contains(own.OrganisationId))
            || db.Enrolments.Any(own => own.ProgrammeId == EF.Property<ProgrammeId>(row, OfProgramme) && db.Scope.OwnPeople.Contains(own.PersonId)));

    private static void MapReach(ModelBuilder model)
    {
        model.Entity<EditionReach>().HasNoKey().ToView(Tables.Programmes);
        model.Entity<ParticipationReach>().HasNoKey().ToView(Tables.ParticipatingOrganisations);
        model.Entity<EnrolmentReach>().HasNoKey().ToView(Tables.Participants);
        model.Entity<PairReach>().HasNoKey().ToView(Tables.Pairs);
        model.Entity<GroupReach>().HasNoKey().ToView(Tables.LearningGroupMembers);
        model.Entity<PanelReach>().HasNoKey().ToView(Tables.PanelMembers);
        model.Entity<JurorReach>().HasNoKey().ToView(Tables.Jurors);
        model.Entity<BallotReach>().HasNoKey().ToView(Tables.JuryBallots);
        model.Entity<IntervisionReach>().HasNoKey().ToView(Tables.IntervisionMembers);
    }
}
