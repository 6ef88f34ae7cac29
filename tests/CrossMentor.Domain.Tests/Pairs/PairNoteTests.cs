using System.Text;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Tests.Pairs;

/// <summary>What one of a pair wrote is read with the secret of the pair, as it was written and where it was written, or not at all.</summary>
public sealed class PairNoteTests
{
    private const string Words = "My manager must not know: grüße, 你好, 🙂.";

    [Fact]
    public void Words_are_read_back_with_the_secret_and_stand_nowhere_in_the_row()
    {
        using var secret = PairSecret.Draw();
        var note = Note(secret);

        Assert.Equal(Words, note.Read(secret).Value);
        Assert.DoesNotContain("manager", Encoding.UTF8.GetString(note.Sealed), StringComparison.Ordinal);
        using var restored = PairSecret.Of(secret.ExportKey())!;
        Assert.Equal(Words, note.Read(restored).Value);
    }

    [Fact]
    public void The_same_words_look_different_each_time()
    {
        using var secret = PairSecret.Draw();
        var pair = A.Pair();

        Assert.NotEqual(Note(secret, pair).Sealed[..12], Note(secret, pair).Sealed[..12]);
        Assert.NotEqual(Note(secret, pair).Sealed[28..], Note(secret, pair).Sealed[28..]);
    }

    [Fact]
    public void One_bit_that_was_changed_anywhere_is_refused()
    {
        using var secret = PairSecret.Draw();
        var note = Note(secret);
        for (var at = 0; at < note.Sealed.Length; at++)
        {
            note.Sealed[at] ^= 0x10;
            IsUnreadable(note, secret);
            note.Sealed[at] ^= 0x10;
        }

        Assert.Equal(Words, note.Read(secret).Value);
        Set(note, nameof(PairNote.Sealed), note.Sealed[..20]);
        IsUnreadable(note, secret);
    }

    [Fact]
    public void A_row_that_was_moved_or_put_into_another_mouth_is_refused()
    {
        using var secret = PairSecret.Draw();
        foreach (var (column, value) in new (string, object)[]
        {
            (nameof(PairNote.PairId), Ids.New<PairId>()), (nameof(PairNote.Id), Ids.New<PairNoteId>()),
            (nameof(PairNote.Author), PairSide.Mentee), (nameof(PairNote.Kind), PairNoteKind.Message),
        })
        {
            var note = Note(secret);
            Set(note, column, value);
            IsUnreadable(note, secret);
        }
    }

    [Fact]
    public void Another_secret_reads_nothing()
    {
        using var secret = PairSecret.Draw();
        using var another = PairSecret.Draw();

        IsUnreadable(Note(secret), another);
        Assert.Null(PairSecret.Of(new byte[PairSecret.KeyBytes - 1]));
    }

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(1, 0, true)]
    [InlineData(PairNote.TextLengthMax, PairNote.CountMax - 1, true)]
    [InlineData(PairNote.TextLengthMax + 1, 0, false)]
    [InlineData(1, PairNote.CountMax, false)]
    public void Texts_and_their_number_have_limits(int length, int earlier, bool isAccepted)
    {
        using var secret = PairSecret.Draw();

        var written = PairNote.Write(Ids.New<PairNoteId>(), A.Pair(), secret, PairSide.Mentor, PairNoteKind.Note, new('€', length), earlier, A.Now);

        Assert.Equal(isAccepted, written.IsAccepted);
        Assert.True(written.IsRefused ? written.Refusal is InvalidInput : written.Value.Sealed.Length <= PairNote.SealedLengthMax);
    }

    [Fact]
    public void A_programme_keeps_no_words_unless_it_says_so_before_its_first_pair()
    {
        var programme = A.Programme();
        Assert.False(programme.KeepsPairContent);
        Assert.IsType<PairContentOff>(programme.CheckKeepsPairContent().Refusal);

        Assert.IsType<PairContentSettled>(programme.KeepPairContent(true, hasConfirmedPair: true).Refusal);
        Assert.False(programme.KeepsPairContent);
        Assert.True(programme.KeepPairContent(true, hasConfirmedPair: false).Value.KeepsPairContent);
        Assert.True(programme.CheckKeepsPairContent().IsAccepted);

        Assert.IsType<PairContentSettled>(programme.KeepPairContent(false, hasConfirmedPair: true).Refusal);
        Assert.True(programme.KeepPairContent(true, hasConfirmedPair: true).IsAccepted);
        Assert.IsType<WrongProgrammeState>(A.ClosedProgramme().KeepPairContent(true, hasConfirmedPair: false).Refusal);
    }

    private static PairNote Note(PairSecret secret, Pair? pair = null)
        => PairNote.Write(Ids.New<PairNoteId>(), pair ?? A.Pair(), secret, PairSide.Mentor, PairNoteKind.Note, Words, 0, A.Now).Value;

    private static void IsUnreadable(PairNote note, PairSecret secret) => Assert.IsType<PairContentUnreadable>(note.Read(secret).Refusal);

    // As somebody does who has the password of the database.
    private static void Set(PairNote note, string column, object value) => typeof(PairNote).GetProperty(column)!.SetValue(note, value);
}
