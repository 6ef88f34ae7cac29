using CrossMentor.Domain.Events;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Events;

internal sealed class IntervisionGroupConfiguration : IEntityTypeConfiguration<IntervisionGroup>
{
    public void Configure(EntityTypeBuilder<IntervisionGroup> builder)
    {
        builder.ToTable("IntervisionGroups");
        builder.HasKey(group => group.Id);
        builder.Property(group => group.Id).ValueGeneratedNever();
        builder.Property(group => group.Version).IsConcurrencyToken();
        builder.HasOne<Programme>().WithMany().HasForeignKey(group => group.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Participant>().WithMany().HasForeignKey(group => group.CaseBringerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(group => group.MemberRows).WithOne().HasForeignKey(member => member.IntervisionGroupId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(group => group.MemberRows).HasField("members").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasIndex(group => new { group.ProgrammeId, group.Role, group.Round, group.Number }).IsUnique();
    }
}
