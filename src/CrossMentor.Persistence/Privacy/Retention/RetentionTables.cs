using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Events;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Privacy;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence.Privacy.Traces;

namespace CrossMentor.Persistence.Privacy.Retention;

/// <summary>Which tables carry out the rule of which class. A person record that is due is erased as a person is, with everything that leads to it.</summary>
public static class RetentionTables
{
    public static IReadOnlyList<RetainedRows> All { get; } =
    [
        new RetainedRows<DiversityAnswer>(
            RetentionClass.SpecialCategory, due => answer => due.Programmes[RetentionClass.SpecialCategory].Contains(answer.ProgrammeId) && !due.Held.Contains(answer.PersonId)),
        new RetainedRows<PairJournal>(
            RetentionClass.ConfidentialRecord,
            due => journal => due.Programmes[RetentionClass.ConfidentialRecord].Contains(journal.ProgrammeId)
                && !due.Held.Contains(journal.MentorPersonId) && !due.Held.Contains(journal.MenteePersonId)),
        new RetainedRows<PairContentKey>(
            RetentionClass.PairContentRecord,
            due => key => (due.Pairs[RetentionClass.PairContentRecord].Contains(key.PairId) || due.Programmes[RetentionClass.PairContentRecord].Contains(key.ProgrammeId))
                && !due.Held.Contains(key.MentorPersonId) && !due.Held.Contains(key.MenteePersonId)),
        new RetainedRows<PairNote>(
            RetentionClass.PairContentRecord,
            due => note => (due.Pairs[RetentionClass.PairContentRecord].Contains(note.PairId) || due.Programmes[RetentionClass.PairContentRecord].Contains(note.ProgrammeId))
                && !due.Held.Contains(note.MentorPersonId) && !due.Held.Contains(note.MenteePersonId)),
        new RetainedRows<Acknowledgement>(
            RetentionClass.AgreementRecord, due => row => due.Programmes[RetentionClass.AgreementRecord].Contains(row.ProgrammeId) && !due.Held.Contains(row.PersonId)),
        new RetainedRows<Consent>(
            RetentionClass.AgreementRecord, due => consent => due.Programmes[RetentionClass.AgreementRecord].Contains(consent.ProgrammeId) && !due.Held.Contains(consent.PersonId)),
        new RetainedRows<DeclaredInterest>(
            RetentionClass.InterestRecord,
            due => interest => (interest.WithdrawnOn != null || due.People[RetentionClass.InterestRecord].Contains(interest.PersonId)) && !due.Held.Contains(interest.PersonId)),
        new RetainedRows<PairCertificate>(
            RetentionClass.CertificateRecord,
            due => certificate => due.Programmes[RetentionClass.CertificateRecord].Contains(certificate.ProgrammeId)
                && !due.Held.Contains(certificate.MentorPersonId) && !due.Held.Contains(certificate.MenteePersonId)),
        new RetainedRows<WaitingEntry>(
            RetentionClass.WaitingRecord,
            due => entry => due.Programmes[RetentionClass.WaitingRecord].Contains(entry.ProgrammeId) && (entry.PersonId == null || !due.Held.Contains(entry.PersonId.Value))),
        new RetainedRows<SurveyResponse>(
            RetentionClass.ParticipationRecord,
            due => response => due.Programmes[RetentionClass.ParticipationRecord].Contains(response.ProgrammeId) && !due.Held.Contains(response.PersonId)),
        new RetainedRows<BoundaryAttestation>(
            RetentionClass.ParticipationRecord, due => row => due.Programmes[RetentionClass.ParticipationRecord].Contains(row.ProgrammeId) && !due.Held.Contains(row.PersonId)),
        new RetainedRows<Pair>(
            RetentionClass.ParticipationRecord,
            due => pair => due.Programmes[RetentionClass.ParticipationRecord].Contains(pair.ProgrammeId) && pair.Score != 0
                && !due.Held.Contains(pair.MentorPersonId) && !due.Held.Contains(pair.MenteePersonId),
            row => row.SetProperty(pair => pair.Score, 0).SetProperty(pair => pair.Explanation, PairTraces.Unexplained)),
    ];
}
