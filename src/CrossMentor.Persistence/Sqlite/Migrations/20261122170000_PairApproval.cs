using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CrossMentor.Persistence.Sqlite.Migrations
{
    /// <summary>
    /// Pairs wait for those whom their programme asks to agree, participants act for themselves once they have accepted an invitation, and the members of a
    /// learning group know each other.
    /// </summary>
    /// <remarks>Expand step: programmes that are there ask nobody, so their pairs are confirmed and disclosed as they were.</remarks>
    public partial class PairApproval : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Pairs_MentorId_MenteeId",
                table: "Pairs");

            migrationBuilder.AddColumn<Guid>(
                name: "PersonId",
                table: "RoleGrants",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PairApproval",
                table: "Programmes",
                type: "TEXT",
                maxLength: 32,
                nullable: false,
                defaultValue: "None");

            migrationBuilder.AddColumn<string>(
                name: "Answers",
                table: "Pairs",
                type: "TEXT",
                nullable: false,
                defaultValue: @"{""mentorOrganisation"":""NotAsked"",""menteeOrganisation"":""NotAsked"",""mentor"":""NotAsked"",""mentee"":""NotAsked""}");

            migrationBuilder.AddColumn<DateTime>(
                name: "ConfirmedAt",
                table: "Pairs",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "EndReason",
                table: "Pairs",
                type: "TEXT",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "EndedAt",
                table: "Pairs",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsDisclosed",
                table: "Pairs",
                type: "INTEGER",
                nullable: false,
                defaultValue: true);

            migrationBuilder.AddColumn<string>(
                name: "MenteeProfile",
                table: "Pairs",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MentorProfile",
                table: "Pairs",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "PersonId",
                table: "LearningGroupMembers",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.Sql(@"UPDATE ""LearningGroupMembers"" SET ""PersonId"" = (SELECT ""PersonId"" FROM ""Participants"" WHERE ""Participants"".""Id"" = ""LearningGroupMembers"".""ParticipantId"");");
            migrationBuilder.Sql(@"UPDATE ""Pairs"" SET ""ConfirmedAt"" = ""PublishedAt"";");

            migrationBuilder.CreateTable(
                name: "Invitations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CodeHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    InvitedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AcceptedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Invitations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Invitations_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Invitations_Participants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Participants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Invitations_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Invitations_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_RoleGrants_PersonId",
                table: "RoleGrants",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Pairs_MentorId_MenteeId",
                table: "Pairs",
                columns: new[] { "MentorId", "MenteeId" },
                unique: true,
                filter: "\"State\" IN ('Proposed', 'Published', 'Active')");

            migrationBuilder.CreateIndex(
                name: "IX_LearningGroupMembers_PersonId",
                table: "LearningGroupMembers",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_CodeHash",
                table: "Invitations",
                column: "CodeHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_OrganisationId",
                table: "Invitations",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_ParticipantId",
                table: "Invitations",
                column: "ParticipantId");

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_PersonId",
                table: "Invitations",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_ProgrammeId",
                table: "Invitations",
                column: "ProgrammeId");

            migrationBuilder.AddForeignKey(
                name: "FK_RoleGrants_People_PersonId",
                table: "RoleGrants",
                column: "PersonId",
                principalTable: "People",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_RoleGrants_People_PersonId",
                table: "RoleGrants");

            migrationBuilder.DropTable(
                name: "Invitations");

            migrationBuilder.DropIndex(
                name: "IX_RoleGrants_PersonId",
                table: "RoleGrants");

            migrationBuilder.DropIndex(
                name: "IX_Pairs_MentorId_MenteeId",
                table: "Pairs");

            migrationBuilder.DropIndex(
                name: "IX_LearningGroupMembers_PersonId",
                table: "LearningGroupMembers");

            migrationBuilder.DropColumn(
                name: "PersonId",
                table: "RoleGrants");

            migrationBuilder.DropColumn(
                name: "PairApproval",
                table: "Programmes");

            migrationBuilder.DropColumn(
                name: "Answers",
                table: "Pairs");

            migrationBuilder.DropColumn(
                name: "ConfirmedAt",
                table: "Pairs");

            migrationBuilder.DropColumn(
                name: "EndReason",
                table: "Pairs");

            migrationBuilder.DropColumn(
                name: "EndedAt",
                table: "Pairs");

            migrationBuilder.DropColumn(
                name: "IsDisclosed",
                table: "Pairs");

            migrationBuilder.DropColumn(
                name: "MenteeProfile",
                table: "Pairs");

            migrationBuilder.DropColumn(
                name: "MentorProfile",
                table: "Pairs");

            migrationBuilder.DropColumn(
                name: "PersonId",
                table: "LearningGroupMembers");

            migrationBuilder.CreateIndex(
                name: "IX_Pairs_MentorId_MenteeId",
                table: "Pairs",
                columns: new[] { "MentorId", "MenteeId" },
                unique: true);
        }
    }
}
