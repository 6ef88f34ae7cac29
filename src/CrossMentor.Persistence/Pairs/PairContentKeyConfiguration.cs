using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Pairs;

internal sealed class PairContentKeyConfiguration : IEntityTypeConfiguration<PairContentKey>
{
    public void Configure(EntityTypeBuilder<PairContentKey> builder)
    {
        builder.ToTable("PairContentKeys");
        builder.HasKey(key => key.PairId);
        builder.Property(key => key.PairId).ValueGeneratedNever();
        builder.Property(key => key.Wrapped).HasMaxLength(PairContentKey.WrappedLengthMax);
        builder.HasOne<Pair>().WithMany().HasForeignKey(key => key.PairId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Programme>().WithMany().HasForeignKey(key => key.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(key => key.MentorPersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(key => key.MenteePersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
