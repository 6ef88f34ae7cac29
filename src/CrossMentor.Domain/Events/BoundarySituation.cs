using CrossMentor.Domain.Participants;

namespace CrossMentor.Domain.Events;

/// <summary>A situation as somebody is asked about it: in one language, without the answer.</summary>
public sealed record BoundarySituation(string Code, ParticipantRole? Role, string Language, string Text)
{
    public static BoundarySituation Of(ShippedSituation situation, string language)
    {
        var text = situation.In(language);
        return new(situation.Code, situation.Role, text.Language, text.Title);
    }
}
