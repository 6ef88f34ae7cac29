using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Pairs;

internal sealed class PairConfiguration(CrossMentorDb db) : IEntityTypeConfiguration<Pair>
{
    public void Configure(EntityTypeBuilder<Pair> builder)
    {
        builder.ToTable(Tables.Pairs);
        builder.HasKey(pair => pair.Id);
        builder.Property(pair => pair.Id).ValueGeneratedNever();
        builder.Property(pair => pair.Version).IsConcurrencyToken();
        builder.Property(pair => pair.Explanation).StoredAsJson();
        builder.Property(pair => pair.Answers).StoredAsJson();
        builder.Property(pair => pair.MentorProfile).StoredAsOptionalJson();
        builder.Property(pair => pair.MenteeProfile).StoredAsOptionalJson();
        builder.Property(pair => pair.MentorPledge).StoredAsOptionalJson();
        builder.Property(pair => pair.MenteePledge).StoredAsOptionalJson();
        builder.Ignore(pair => pair.IsRunning).Ignore(pair => pair.IsConfirmed).Ignore(pair => pair.AnswersAwaited);
        builder.HasOne<Programme>().WithMany().HasForeignKey(pair => pair.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Participant>().WithMany().HasForeignKey(pair => pair.MentorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Participant>().WithMany().HasForeignKey(pair => pair.MenteeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(pair => pair.MentorPersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(pair => pair.MenteePersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(pair => pair.MentorOrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(pair => pair.MenteeOrganisationId).OnDelete(DeleteBehavior.Restrict);

        // The border rule once more, where no code can go around it.
        builder.ToTable(table => table.HasCheckConstraint("CK_Pairs_CrossBorder", db.Provider == DatabaseProvider.SqlServer
            ? "[MentorOrganisationId] <> [MenteeOrganisationId]"
            : "\"MentorOrganisationId\" <> \"MenteeOrganisationId\""));
        builder.HasIndex(pair => new { pair.ProgrammeId, pair.PublishedAt });
        builder.HasIndex(pair => new { pair.MentorOrganisationId, pair.ProgrammeId });
        builder.HasIndex(pair => new { pair.MenteeOrganisationId, pair.ProgrammeId });

        // Two people are one running pair at most; a pair that ended or was declined may come about another time.
        var running = string.Join(", ", PairStates.Running.Select(state => $"'{state}'"));
        builder.HasIndex(pair => new { pair.MentorId, pair.MenteeId })
            .IsUnique()
            .HasFilter(db.Provider == DatabaseProvider.SqlServer ? $"[State] IN ({running})" : $"\"State\" IN ({running})");
        builder.HasIndex(pair => new { pair.MentorPersonId, pair.MenteeOrganisationId });
        builder.HasIndex(pair => new { pair.MenteePersonId, pair.MentorOrganisationId });
    }
}
