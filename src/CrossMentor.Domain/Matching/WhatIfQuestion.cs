using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Matching;

/// <summary>Whom a question is about: one of them, to be placed at all, or both, to be a pair.</summary>
public sealed record WhatIfQuestion(ParticipantId? MentorId, ParticipantId? MenteeId);
